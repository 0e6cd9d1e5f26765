import { expect, it } from 'vitest';
import type { InjectId } from '#shared/exercise/ids';
import type { Command } from '#shared/kernel/command';
import { seatWanted } from '#shared/workflow/seatWanted';
import { aDecision, anInject } from '../../../support/anExercise';
import { aRunningSession, COMKFOR, does, enters, open, POLICE, reveal, type Table } from '../../../support/aTable';

const wanted = ({ compiled, state }: Table) =>
  Object.fromEntries(compiled.exercise.roles.map(({ id }, role) => [id, seatWanted(compiled, state, role)]));
const deliver: Command = { type: 'inject.deliver', inject: 'bus_attack' as InjectId, text: null };

it('wants no seat while nothing is asked and nothing lies unread', () => {
  expect(wanted(aRunningSession())).toMatchObject({ comkfor: null, police: null });
});

it('wants each seat of a joint decision until its position is in, or the positions are revealed', () => {
  const opened = does(aRunningSession(), open);
  expect(wanted(opened)).toMatchObject({ comkfor: 'position', police: 'position' });

  const entered = does(opened, enters(COMKFOR), COMKFOR);
  expect(wanted(entered)).toMatchObject({ comkfor: null, police: 'position' });
  expect(wanted(does(entered, reveal))).toMatchObject({ police: null });
});

it('wants the one seat whose decision is open', () => {
  const decisions = [aDecision('first_response', { by: [POLICE], rule: 'one' })];

  expect(wanted(does(aRunningSession({ decisions }), open))).toMatchObject({ comkfor: null, police: 'decision' });
});

it('wants the seats with unread news, and names what is pressing before that', () => {
  const injects = [anInject('bus_attack', { to: [COMKFOR] })];
  const delivered = does(aRunningSession({ injects }), deliver);
  expect(wanted(delivered)).toMatchObject({ comkfor: 'unread', police: null });

  expect(wanted(does(delivered, open))).toMatchObject({ comkfor: 'position' });
});
