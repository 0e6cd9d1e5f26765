import { TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/KeyHint';

interface ShelfFilterProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words that an exercise must have to be shown. As on the run sheet, `/` goes here and Escape clears it. */
export function ShelfFilter({ value, onChange }: ShelfFilterProps) {
  const { t } = useTranslation('library');
  const field = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => field.current?.focus()]]);
  return (
    <TextInput
      ref={field}
      size="xs"
      w="9rem"
      placeholder={t('filter')}
      aria-label={t('filter')}
      aria-keyshortcuts="/"
      title={t('filterHint')}
      rightSection={value === '' ? <KeyHint keys="/" /> : null}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        onChange('');
        event.currentTarget.blur();
      }}
    />
  );
}
