import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '#shared/exercise/exercise';
import { OrganisationMark } from '../../components/OrganisationMark';
import { NameList } from './NameList';
import classes from './SeatsTable.module.css';
import { seatLines } from './setupForm';

interface SeatsTableProps {
  readonly exercise: Exercise;
  readonly people: readonly string[];
  readonly onChange: (people: readonly string[]) => void;
}

/** One line per role, with the person who holds it. A list of names pasted into a field fills the seats from there on. */
export function SeatsTable({ exercise, people, onChange }: SeatsTableProps) {
  const { t } = useTranslation('setup');
  const organisations = new Map(exercise.organisations.map((organisation) => [organisation.id, organisation]));

  const [pasting, setPasting] = useState(false);

  return (
    <>
      <div className={classes.acts}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onChange(people.map((_, index) => t('seatNumber', { number: index + 1 })))}
        >
          {t('number')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setPasting(true)}>
          {t('paste')}
        </Button>
        {people.some((person) => person !== '') && (
          <Button size="compact-sm" variant="subtle" onClick={() => onChange(people.map(() => ''))}>
            {t('clear')}
          </Button>
        )}
      </div>
      <ul className={classes.seats}>
        {exercise.roles.map((role, index) => {
          const organisation = organisations.get(role.organisation);
          return (
            <li key={role.id} className={classes.seat}>
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
                onChange={({ currentTarget }) => onChange(people.with(index, currentTarget.value))}
                onPaste={(event) => {
                  const text = event.clipboardData.getData('text');
                  if (!text.trim().includes('\n')) return;
                  event.preventDefault();
                  onChange(seatLines(people, index, text));
                }}
              />
            </li>
          );
        })}
      </ul>
      <Modal opened={pasting} onClose={() => setPasting(false)} title={t('pasteTitle')}>
        <NameList
          onSeat={(text) => {
            setPasting(false);
            onChange(seatLines(people, 0, text));
          }}
        />
      </Modal>
    </>
  );
}
