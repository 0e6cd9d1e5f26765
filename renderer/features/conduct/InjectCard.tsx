import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../components/picture/Picture';
import { usePictureAddress } from '../../storage/PicturesContext';
import { legality } from '#shared/lifecycle/legality';
import { ActBar, type ActButton } from './ActBar';
import { Card } from './Card';
import { useConduct } from './ConductContext';
import { InjectFacts } from './InjectFacts';
import classes from './InjectCard.module.css';
import { ReasonForm } from './ReasonForm';
import { TrainerNotes } from './TrainerNotes';

/** One inject: what to read aloud, what to expect, and what to do with it. */
export function InjectCard({ index, due }: { readonly index: number; readonly due: boolean }) {
  const { t } = useTranslation('conduct');
  const pictureAddress = usePictureAddress();
  const { session, state, submit } = useConduct();
  const [changed, setChanged] = useState<string | null>(null);
  const [mode, setMode] = useState<'read' | 'edit' | 'skip'>('read');
  const inject = session.compiled.exercise.injects[index];
  const entry = state.injects[index];
  if (!inject || !entry) return null;

  const may = legality.inject[entry.status];
  const text = entry.text ?? inject.text;
  const held = entry.status === 'held';
  const replacement = changed !== null && changed.trim() !== '' && changed !== inject.text ? changed : null;
  const acts: ActButton[] = [
    ...(may['inject.deliver']
      ? [
          {
            hotkey: 'D',
            label: due ? t('inject.deliver') : t('inject.deliverNow'),
            act: () => submit({ type: 'inject.deliver', inject: inject.id, text: replacement }),
            primary: due,
          },
        ]
      : []),
    ...(may['inject.hold']
      ? [{ hotkey: 'H', label: t('inject.hold'), act: () => submit({ type: 'inject.hold', inject: inject.id }) }]
      : []),
    ...(held
      ? [{ hotkey: 'H', label: t('inject.release'), act: () => submit({ type: 'inject.release', inject: inject.id }) }]
      : []),
    ...(may['inject.skip'] ? [{ hotkey: 'S', label: t('inject.skip'), act: () => setMode('skip') }] : []),
    ...(entry.status === 'skipped'
      ? [{ hotkey: 'S', label: t('inject.restore'), act: () => submit({ type: 'inject.restore', inject: inject.id }) }]
      : []),
    ...(may['inject.deliver']
      ? [{ hotkey: 'T', label: t('inject.changeText'), act: () => setMode(mode === 'edit' ? 'read' : 'edit') }]
      : []),
  ];

  return (
    <Card
      title={inject.title}
      part={mode}
      subtitle={<InjectFacts index={index} />}
      foot={
        mode === 'skip' ? (
          <ReasonForm
            label={t('inject.whySkip')}
            quick={t('inject.quickReasons', { returnObjects: true })}
            confirm={t('inject.skipIt')}
            onCancel={() => setMode('read')}
            onConfirm={(reason) => {
              setMode('read');
              submit({ type: 'inject.skip', inject: inject.id, reason });
            }}
          />
        ) : (
          <ActBar acts={acts} />
        )
      }
    >
      {mode === 'edit' ? (
        <div className={classes.edit}>
          <Textarea
            label={t('inject.textLabel')}
            value={changed ?? text}
            onChange={(event) => setChanged(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              setMode('read');
            }}
            autosize
            minRows={4}
            maxRows={12}
            size="lg"
            data-autofocus
            autoFocus
          />
          <button
            type="button"
            className={classes.reset}
            onClick={() => {
              setChanged(null);
              setMode('read');
            }}
          >
            {t('inject.authorText')}
          </button>
        </div>
      ) : (
        <blockquote className={classes.text} data-changed={replacement !== null || entry.text !== null}>
          {replacement ?? text}
          {(replacement !== null || entry.text !== null) && (
            <span className={classes.changed}>{t('inject.changed')}</span>
          )}
        </blockquote>
      )}
      {inject.media && (
        <Picture media={inject.media} address={pictureAddress(session.compiled.exercise.id, inject.media.image)} />
      )}
      <TrainerNotes expects={inject.expects} notes={inject.notes} tasks={inject.tasks} />
    </Card>
  );
}
