import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { languageName } from '../i18n/words/languageName';

interface LanguageSelectProps extends Pick<NativeSelectProps, 'size' | 'className' | 'leftSection'> {
  readonly label: string;
  /** The language that the exercise is written in. */
  readonly own: string;
  /** The others that it has its texts in. */
  readonly languages: readonly string[];
  /** One of the others; null for the exercise's own. */
  readonly value: string | null;
  readonly onChange: (language: string | null) => void;
}

/** Stands for the exercise's own language; no tag is empty. */
const OWN = '';

/** A language, each by the name that it has in itself: who looks for theirs may read no other. */
export function LanguageSelect({ label, own, languages, value, onChange, ...look }: LanguageSelectProps) {
  return (
    <NativeSelect
      {...look}
      aria-label={label}
      value={value ?? OWN}
      onChange={({ currentTarget }) => onChange(languages.find((tag) => tag === currentTarget.value) ?? null)}
    >
      <option value={OWN} lang={own}>
        {languageName(own)}
      </option>
      {languages.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {languageName(tag)}
        </option>
      ))}
    </NativeSelect>
  );
}
