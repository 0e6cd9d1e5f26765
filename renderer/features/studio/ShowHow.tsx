import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Show, Shown } from './shown';

/** Leads to the playthrough that shows something. */
export function ShowHow({ what, witness, isWithout = false, onShow }: Shown & { readonly onShow: Show }) {
  const { t } = useTranslation('studio');
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={t(isWithout ? 'witness.showWithoutNamed' : 'witness.showNamed', { what })}
      onClick={() => onShow({ what, witness, isWithout })}
    >
      {t(isWithout ? 'witness.showWithout' : 'witness.show')}
    </Button>
  );
}
