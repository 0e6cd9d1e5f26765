import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './NameList.module.css';

/** Takes a list of names as it comes out of an e-mail or a spreadsheet. */
export function NameList({ onSeat }: { readonly onSeat: (text: string) => void }) {
  const { t } = useTranslation('setup');
  const [text, setText] = useState('');
  return (
    <div className={classes.list}>
      <Textarea
        data-autofocus
        label={t('pasteLabel')}
        description={t('pasteText')}
        rows={10}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button disabled={text.trim() === ''} onClick={() => onSeat(text)}>
        {t('pasteConfirm')}
      </Button>
    </div>
  );
}
