import { Button, NativeSelect, SegmentedControl, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useFocusTrap } from '@mantine/hooks';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoreSettings } from './SettingsMenu';
import classes from './SettingsMenu.module.css';
import { TEXT_SIZES, TextSizeContext } from './TextSizeContext';

const SCHEMES: readonly { readonly value: MantineColorScheme; readonly label: 'system' | 'light' | 'dark' }[] = [
  { value: 'auto', label: 'system' },
  { value: 'light', label: 'light' },
  { value: 'dark', label: 'dark' },
];

/** How the app looks on this machine; remembered at once. */
export function SettingsPanel({ more, onClose }: { readonly more: MoreSettings; readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { size, setSize } = use(TextSizeContext);
  const trap = useFocusTrap();
  return (
    <div
      ref={trap}
      role="dialog"
      aria-label={t('open')}
      className={classes.panel}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <fieldset className={classes.setting}>
        <legend>{t('colours')}</legend>
        <SegmentedControl
          fullWidth
          aria-label={t('colours')}
          value={colorScheme}
          onChange={setColorScheme}
          data={SCHEMES.map(({ value, label }) => ({ value, label: t(label) }))}
        />
      </fieldset>
      <fieldset className={classes.setting}>
        <legend>{t('textSize')}</legend>
        <SegmentedControl
          fullWidth
          aria-label={t('textSize')}
          value={String(size)}
          onChange={(value) => setSize(TEXT_SIZES.find((each) => String(each) === value) ?? 100)}
          data={TEXT_SIZES.map((each) => ({ value: String(each), label: `${each} %` }))}
        />
      </fieldset>
      <NativeSelect label={t('language')} data={[{ value: 'en', label: t('english') }]} />
      <Button variant="default" onClick={more.onOpen}>
        {more.label}
      </Button>
    </div>
  );
}
