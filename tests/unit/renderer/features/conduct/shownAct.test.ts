import { describe, expect, it } from 'vitest';
import { nextActs, type Act } from '#shared/kernel/nextActs';
import { itemOf, keyOf } from '../../../../../renderer/features/conduct/item';
import { shownAct } from '../../../../../renderer/features/conduct/shownAct';
import { aDecision, anInject } from '../../../../support/anExercise';
import { aRunningSession, does, open, revealed } from '../../../../support/aTable';

const key = (act: Act | null | undefined) => act && keyOf(itemOf(act));
const injects = [anInject('bus_attack'), anInject('crowd', { trigger: { kind: 'at', phase: null, offset: 10 } })];

describe('the act in the centre', () => {
  it('is the first one when nothing was shown before', () => {
    const { compiled, state } = aRunningSession({ injects });
    const acts = nextActs(compiled, state);
    expect(shownAct(compiled, acts, null, false)).toBe(acts[0]);
  });

  it('stays when something more pressing comes, so that a key never does something else than what was read', () => {
    const opened = does(aRunningSession({ injects }), open);
    const { compiled, state } = does(opened, { type: 'clock.advance' }, null, 15 * 60);
    const acts = nextActs(compiled, state);
    expect(acts[0]?.kind).toBe('timeUp');
    expect(key(shownAct(compiled, acts, 'inject-0', false))).toBe('inject-0');
  });

  it('gives way to news while it only waits for seats to answer', () => {
    const table = aRunningSession({ injects: injects.slice(1) });
    const { compiled, state } = does(does(table, open), { type: 'clock.advance' }, null, 10 * 60);
    expect(key(shownAct(compiled, nextActs(compiled, state), 'decision-0', false))).toBe('inject-0');
  });

  it('keeps a decision in which the facilitator has begun to write, and one under discussion', () => {
    const alone = { injects: injects.slice(1), decisions: [aDecision('first_response', { by: [], rule: 'one' })] };
    const single = does(does(aRunningSession(alone), open), { type: 'clock.advance' }, null, 10 * 60);
    const acts = nextActs(single.compiled, single.state);
    expect(key(shownAct(single.compiled, acts, 'decision-0', true))).toBe('decision-0');
    expect(key(shownAct(single.compiled, acts, 'decision-0', false))).toBe('inject-0');

    const talked = does(revealed(aRunningSession({ injects: injects.slice(1) })), { type: 'clock.advance' }, null, 600);
    const talking = nextActs(talked.compiled, talked.state);
    expect(key(shownAct(talked.compiled, talking, 'decision-0', false))).toBe('decision-0');
  });

  it('moves on once what was shown is done', () => {
    const { compiled, state } = aRunningSession({ injects });
    const acts = nextActs(compiled, state);
    expect(shownAct(compiled, acts, 'inject-1', false)).toBe(acts[0]);
    expect(shownAct(compiled, [], 'inject-1', false)).toBeNull();
  });
});
