import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Show, Shown } from './shown';

/** Leads to the playthrough that shows something. */
export function ShowHow({ what, witness, onShow }: Shown & { readonly onShow: Show }) {
  const { t } = useTranslation('studio');
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={t('witness.showNamed', { what })}
      onClick={() => onShow({ what, witness })}
    >
      {t('witness.show')}
    </Button>
  );
}
