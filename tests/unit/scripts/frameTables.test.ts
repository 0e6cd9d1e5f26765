import { expect, it } from 'vitest';
import { rulesTable } from '../../../scripts/frameTables.mjs';
import type { Exercise } from '#shared/exercise/exercise';
import type { FrameId, ResourceId, RoleId } from '#shared/exercise/ids';
import { aDecision, aRole, anExercise } from '../../support/anExercise';

const roles = [aRole('srsg'), aRole('comkfor')];
const by = roles.map(({ id }) => id);

function under(companies: number, overrides: Parameters<typeof aDecision>[1]): Exercise {
  return anExercise({
    roles,
    resources: [{ id: 'companies' as ResourceId, name: 'Companies', start: companies }],
    decisions: [aDecision('first', { by, ...overrides })],
  });
}

it('says what each frame has at hand and how it decides', () => {
  const frames = [
    { id: 'kosovo' as FrameId, title: '', says: '', exercise: under(4, { rule: 'consensus', within: 12 }) },
    {
      id: 'eastern_slavonia' as FrameId,
      title: '',
      says: '',
      exercise: under(5, { rule: 'lead', lead: 'srsg' as RoleId, within: null }),
    },
  ];
  const exercise = { ...under(4, {}), frames };

  expect(rulesTable({ exercise }).split('\n')).toEqual([
    '|  | Kosovo | Eastern Slavonia |',
    '| --- | --- | --- |',
    '| Companies | 4 | 5 |',
    `| ${exercise.decisions[0]?.title} | consensus of 2, 12 min | ${roles[0]?.name} leads, 1 heard |`,
    '',
  ]);
});
