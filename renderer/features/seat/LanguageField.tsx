import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LanguageSelect } from '../../components/LanguageSelect';
import classes from './LanguageField.module.css';

/** The languages that a seat may read in. */
export interface SeatLanguage {
  /** The one that the exercise is written in. */
  readonly own: string;
  /** The others that it has its texts in; none where there is nothing to choose. */
  readonly languages: readonly string[];
  /** One of the others; null for the exercise's own. */
  readonly chosen: string | null;
  readonly onChoose: (language: string | null) => void;
}

/** In which language this seat reads; it can be changed at any time. */
export function LanguageField({ own, languages, chosen, onChoose }: SeatLanguage) {
  const { t } = useTranslation('seat');
  if (languages.length === 0) return null;
  return (
    <LanguageSelect
      label={t('language')}
      size="sm"
      className={classes.field}
      leftSection={<IconLanguage size={18} aria-hidden />}
      own={own}
      languages={languages}
      value={chosen}
      onChange={onChoose}
    />
  );
}
