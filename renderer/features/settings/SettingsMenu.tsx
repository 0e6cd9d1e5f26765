import {
  ActionIcon,
  Popover,
  SegmentedControl,
  Select,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './SettingsMenu.module.css';
import { TEXT_SIZES, TextSizeContext } from './TextSizeContext';

const SCHEMES = { auto: 'system', light: 'light', dark: 'dark' } as const satisfies Record<MantineColorScheme, string>;

export function SettingsMenu() {
  const { t } = useTranslation('settings');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { size, setSize } = use(TextSizeContext);
  return (
    <Popover position="bottom-end" shadow="md" radius="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon size="lg" aria-label={t('open')}>
          <IconAdjustmentsHorizontal size={20} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.settings}>
        <fieldset className={classes.setting}>
          <legend>{t('colours')}</legend>
          <SegmentedControl
            fullWidth
            aria-label={t('colours')}
            value={colorScheme}
            onChange={(value) => setColorScheme(value)}
            data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(SCHEMES[value]) }))}
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
        <Select
          label={t('language')}
          data={[{ value: 'en', label: t('english') }]}
          value="en"
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
