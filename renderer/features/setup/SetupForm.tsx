import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm, type FormErrors } from '@mantine/form';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { frameChoices } from '#shared/exercise/frameChoices';
import { inFrame } from '#shared/exercise/inFrame';
import { ErrorNote } from '../../components/ErrorNote';
import { Place } from '../../components/Place';
import { Screen } from '../../components/Screen';
import { HandlingCaveat } from '../../components/TopBar';
import { dateText } from '../../components/whenText';
import { useDatabase } from '../../storage/DatabaseContext';
import { keepData } from '../../storage/keepData';
import { PIN_SHAPE } from '../../storage/pin';
import { createNewSession } from './createNewSession';
import { FrameField } from './FrameField';
import { PaceField } from './PaceField';
import { recall, remember } from './remembered';
import { SeatsTable } from './SeatsTable';
import { SeatWarnings } from './SeatWarnings';
import { seatsOf, type SetupValues } from './setupForm';
import classes from './SetupForm.module.css';
import { SetupSection } from './SetupSection';
import type { ReadyExercise } from './useExercise';

interface SetupFormProps {
  readonly ready: ReadyExercise;
  readonly notice: ReactNode;
  readonly onCreated: (sessionId: string) => void;
}

/** Everything that a session adds to an exercise: its name, who sits where, how time passes. */
export function SetupForm({ ready, notice, onCreated }: SetupFormProps) {
  const { exercise, translations } = ready;
  const { t } = useTranslation(['setup', 'common']);
  const db = useDatabase();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [date] = useState(() => dateText(Date.now()));
  const choices = useMemo(() => frameChoices(exercise), [exercise]);
  const form = useForm<SetupValues>({
    mode: 'controlled',
    initialValues: {
      name: t('defaultName', { title: exercise.title, date }),
      frame: choices[0]?.frame ?? null,
      pin: '',
      ...recall(exercise, translations),
    },
    validate: {
      name: (name) => (name.trim() === '' ? t('nameNeeded') : null),
      pin: (pin) => (pin === '' || PIN_SHAPE.test(pin) ? null : t('pinNeeded')),
    },
  });
  const { people, languages, pacing, speed, frame } = form.values;
  const seats = seatsOf(exercise, form.values);

  const create = async (values: SetupValues) => {
    setSaving(true);
    setFailure(null);
    try {
      const id = await createNewSession(db, ready, values);
      void keepData();
      remember(exercise, values);
      onCreated(id);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : t('common:unknownError'));
      setSaving(false);
    }
  };

  // The field may be out of sight.
  const focusFirst = (errors: FormErrors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus();

  return (
    <Screen>
      {notice}
      <Place name={t('place')} />
      <HandlingCaveat text={exercise.handling} />
      <h1 className={classes.title}>{exercise.title}</h1>
      <form onSubmit={form.onSubmit((values) => void create(values), focusFirst)} noValidate>
        <SetupSection title={t('name')}>
          <TextInput aria-label={t('name')} maxLength={120} {...form.getInputProps('name')} />
        </SetupSection>
        {choices.length > 0 && (
          <SetupSection title={t('frame')} text={t('frameText')}>
            <FrameField choices={choices} value={frame} onChange={(next) => form.setFieldValue('frame', next)} />
          </SetupSection>
        )}
        <SetupSection title={t('seats')} text={t('seatsText')}>
          <SeatsTable
            exercise={exercise}
            people={people}
            onPeople={(next) => form.setFieldValue('people', next)}
            translations={translations}
            languages={languages}
            onLanguages={(next) => form.setFieldValue('languages', next)}
          />
          <SeatWarnings exercise={inFrame(exercise, frame) ?? exercise} seats={seats} />
        </SetupSection>
        <SetupSection title={t('pace')}>
          <PaceField
            pacing={pacing}
            speed={speed}
            duration={exercise.duration}
            onPacing={(next) => form.setFieldValue('pacing', next)}
            onSpeed={(next) => form.setFieldValue('speed', next)}
          />
        </SetupSection>
        <SetupSection title={t('pin')} text={t('pinText')}>
          <PasswordInput
            className={classes.pin}
            label={t('pinLabel')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            {...form.getInputProps('pin')}
          />
        </SetupSection>
        {failure !== null && <ErrorNote title={t('notStored')}>{t('notStoredText', { reason: failure })}</ErrorNote>}
        <div className={classes.finish}>
          <Button type="submit" size="md" loading={saving}>
            {t('create')}
          </Button>
          <span className={classes.taken}>{t('taken', { taken: seats.length, all: exercise.roles.length })}</span>
        </div>
      </form>
    </Screen>
  );
}
