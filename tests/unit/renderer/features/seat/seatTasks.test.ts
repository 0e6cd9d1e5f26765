import { describe, expect, it } from 'vitest';
import type { DecisionId, InjectId } from '#shared/exercise/ids';
import { seatView } from '#shared/workflow/seatView';
import { seatTasks } from '../../../../../renderer/features/seat/seatTasks';
import { aDecision, anInject } from '../../../../support/anExercise';
import { aRunningSession, COMKFOR, does, enters, open, type Table } from '../../../../support/aTable';

const deliver = (id: string) => ({ type: 'inject.deliver', inject: id as InjectId, text: null }) as const;
const tasksOf = ({ compiled, state }: Table) => seatTasks(seatView(compiled, state, 0));

describe('what a seat has to do', () => {
  it('reads its news in the order in which it came, and finds what it understood further down', () => {
    const start = aRunningSession({ injects: [anInject('first'), anInject('second')], decisions: [] });
    const told = does(does(start, deliver('first')), deliver('second'), null, 60);
    expect(tasksOf(told).toRead.map(({ id }) => id)).toEqual(['first', 'second']);
    const read = does(told, { type: 'inject.acknowledge', inject: 'first' as InjectId, role: COMKFOR }, COMKFOR);
    expect(tasksOf(read).toRead.map(({ id }) => id)).toEqual(['second']);
    expect(tasksOf(read).earlier.map(({ id }) => id)).toEqual(['first']);
  });

  it('answers one question at a time, the one that closes first', () => {
    const start = aRunningSession({
      injects: [],
      decisions: [aDecision('first_response', { within: 30 }), aDecision('curfew', { within: 5 })],
    });
    const asked = does(does(start, open), { type: 'decision.open', decision: 'curfew' as DecisionId });
    expect(tasksOf(asked).toAnswer?.id).toBe('curfew');
    expect(tasksOf(asked).then.map(({ id }) => id)).toEqual(['first_response']);
  });

  it('has nothing left to answer once its position is in, and can still find it', () => {
    const tasks = tasksOf(does(does(aRunningSession(), open), enters(COMKFOR), COMKFOR));
    expect(tasks.toAnswer).toBeNull();
    expect(tasks.rest.map(({ own }) => own?.reason)).toEqual(['Why not']);
  });
});
