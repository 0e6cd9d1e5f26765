import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '#shared/exercise/exercise';
import type { Translation } from '#shared/exercise/texts/translation';
import { LanguageSelect } from '../../components/LanguageSelect';
import { OrganisationMark } from '../../components/OrganisationMark';
import { NameList } from './NameList';
import classes from './SeatsTable.module.css';
import { seatLines } from './setupForm';

interface SeatsTableProps {
  readonly exercise: Exercise;
  readonly people: readonly string[];
  readonly onPeople: (people: readonly string[]) => void;
  /** Without any there is no language to choose. */
  readonly translations: readonly Translation[];
  readonly languages: readonly (string | null)[];
  readonly onLanguages: (languages: readonly (string | null)[]) => void;
}

/**
 * One line per role, with the person who holds it and the language they begin in. A list of names pasted into a field fills
 * the seats from there on.
 */
export function SeatsTable(props: SeatsTableProps) {
  const { exercise, people, onPeople, translations, languages, onLanguages } = props;
  const { t } = useTranslation('setup');
  const organisations = new Map(exercise.organisations.map((organisation) => [organisation.id, organisation]));

  const [pasting, setPasting] = useState(false);

  return (
    <>
      <div className={classes.acts}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onPeople(people.map((_, index) => t('seatNumber', { number: index + 1 })))}
        >
          {t('number')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setPasting(true)}>
          {t('paste')}
        </Button>
        {people.some((person) => person !== '') && (
          <Button size="compact-sm" variant="subtle" onClick={() => onPeople(people.map(() => ''))}>
            {t('clear')}
          </Button>
        )}
      </div>
      <ul className={classes.seats}>
        {exercise.roles.map((role, index) => {
          const organisation = organisations.get(role.organisation);
          return (
            <li key={role.id} className={classes.seat} data-languages={translations.length > 0}>
              {organisation && <OrganisationMark kind={organisation.kind} />}
              <div className={classes.role}>
                <span className={classes.name}>{role.name}</span>
                <span className={classes.organisation}>{organisation?.name}</span>
              </div>
              <TextInput
                aria-label={t('person', { role: role.name })}
                placeholder={t('empty')}
                maxLength={80}
                value={people[index] ?? ''}
                onChange={({ currentTarget }) => onPeople(people.with(index, currentTarget.value))}
                onPaste={(event) => {
                  const text = event.clipboardData.getData('text');
                  if (!text.trim().includes('\n')) return;
                  event.preventDefault();
                  onPeople(seatLines(people, index, text));
                }}
              />
              {translations.length > 0 && (
                <LanguageSelect
                  label={t('language', { role: role.name })}
                  own={exercise.language}
                  languages={translations.map(({ language }) => language)}
                  value={languages[index] ?? null}
                  onChange={(language) => onLanguages(languages.with(index, language))}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Modal opened={pasting} onClose={() => setPasting(false)} title={t('pasteTitle')}>
        <NameList
          onSeat={(text) => {
            setPasting(false);
            onPeople(seatLines(people, 0, text));
          }}
        />
      </Modal>
    </>
  );
}
