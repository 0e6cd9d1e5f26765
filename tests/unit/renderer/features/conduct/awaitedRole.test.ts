import { expect, it } from 'vitest';
import { nextActs } from '#shared/kernel/nextActs';
import { awaitedRole } from '../../../../../renderer/features/conduct/awaitedRole';
import { aDecision } from '../../../../support/anExercise';
import { aRunningSession, COMKFOR, does, FIRST, open, POLICE, reveal } from '../../../../support/aTable';

/** The ids of the roles that acts of recording a decision wait for. */
const asked = ({ compiled, state }: ReturnType<typeof aRunningSession>) =>
  nextActs(compiled, state)
    .filter(({ kind }) => kind !== 'deliver')
    .map((act) => awaitedRole(compiled, state, act)?.id ?? null);

it('names the role that a decision of one role waits for, unless nobody holds it', () => {
  const decisions = [aDecision(FIRST, { by: [COMKFOR], rule: 'one' })];
  expect(asked(does(aRunningSession({ decisions }), open))).toEqual([COMKFOR]);
  expect(asked(does(aRunningSession({ decisions }, [POLICE]), open))).toEqual([null]);
});

it('names nobody for a joint decision', () => {
  const opened = does(aRunningSession(), open);
  expect(asked(opened)).toEqual([null]);
  expect(asked(does(opened, reveal))).toEqual([null]);
});
