import { describe, expect, it } from 'vitest';
import type { InjectId } from '#shared/exercise/ids';
import { advance } from '#shared/kernel/advance';
import type { SessionState } from '#shared/kernel/state';
import { aCondition, anInject, elapsedAtLeast } from '../../../support/anExercise';
import { aRunningSession, COMKFOR, does, POLICE, refusal, SRSG } from '../../../support/aTable';

describe('injects', () => {
  it('fall due at their time, after what they follow, and when their condition first holds', () => {
    const table = aRunningSession({
      injects: [
        anInject('first', { trigger: { kind: 'at', phase: null, offset: 10 } }),
        anInject('second', { trigger: { kind: 'afterInject', inject: 'first' as InjectId, offset: 5 } }),
        anInject('timed', { trigger: { kind: 'when', condition: aCondition(elapsedAtLeast(20)) } }),
        anInject('spare', { trigger: { kind: 'pool' } }),
      ],
    });
    const statuses = (state: SessionState) => state.injects.map(({ status }) => status);

    expect(statuses(advance(table.compiled, table.state, 599))).toEqual([
      'scheduled',
      'scheduled',
      'scheduled',
      'scheduled',
    ]);
    const delivered = does(table, { type: 'inject.deliver', inject: 'first' as InjectId, text: null }, null, 600);
    expect(statuses(delivered.state)).toEqual(['delivered', 'scheduled', 'scheduled', 'scheduled']);
    expect(statuses(advance(table.compiled, delivered.state, 899))).toEqual([
      'delivered',
      'scheduled',
      'scheduled',
      'scheduled',
    ]);
    expect(statuses(advance(table.compiled, delivered.state, 900))).toEqual([
      'delivered',
      'due',
      'scheduled',
      'scheduled',
    ]);
    expect(statuses(advance(table.compiled, delivered.state, 1200))).toEqual(['delivered', 'due', 'due', 'scheduled']);
  });

  it('are acknowledged once every seated role they went to has read them', () => {
    const inject = 'bus_attack' as InjectId;
    const delivered = does(aRunningSession(), { type: 'inject.deliver', inject, text: 'Other words' });
    const once = does(delivered, { type: 'inject.acknowledge', inject, role: COMKFOR }, COMKFOR);
    const twice = does(once, { type: 'inject.acknowledge', inject, role: POLICE }, POLICE);

    expect(once.state.injects[0]).toMatchObject({ status: 'delivered', acknowledgedBy: [0], text: 'Other words' });
    expect(twice.state.injects[0]).toMatchObject({ status: 'acknowledged', acknowledgedBy: [0, 1] });
    expect(refusal(once, { type: 'inject.acknowledge', inject, role: COMKFOR }, COMKFOR).kind).toBe(
      'alreadyAcknowledged',
    );
    expect(refusal(once, { type: 'inject.acknowledge', inject, role: POLICE }, COMKFOR)).toEqual({
      kind: 'notYours',
      role: COMKFOR,
    });
    expect(refusal(once, { type: 'inject.acknowledge', inject, role: SRSG }).kind).toBe('notAddressed');
  });

  it('are skipped only with a reason', () => {
    const skip = { type: 'inject.skip', inject: 'bus_attack' as InjectId } as const;
    expect(refusal(aRunningSession(), { ...skip, reason: ' ' })).toEqual({ kind: 'reasonMissing' });
    expect(does(aRunningSession(), { ...skip, reason: 'No time' }).state.injects[0]?.status).toBe('skipped');
  });

  it('do not wait for the acknowledgement of an empty seat', () => {
    const inject = 'bus_attack' as InjectId;
    const delivered = does(aRunningSession({}, ['comkfor']), { type: 'inject.deliver', inject, text: null });
    const read = does(delivered, { type: 'inject.acknowledge', inject, role: COMKFOR }, COMKFOR);
    expect(read.state.injects[0]?.status).toBe('acknowledged');
  });

  it('that were delivered early do not fall due again when what they follow happens', () => {
    const injects = [
      anInject('first'),
      anInject('second', { trigger: { kind: 'afterInject', inject: 'first' as InjectId, offset: 5 } }),
    ];
    const deliver = (id: string) => ({ type: 'inject.deliver', inject: id as InjectId, text: null }) as const;
    const early = does(does(aRunningSession({ injects }), deliver('second')), deliver('first'));
    expect(early.state.injects[1]).toMatchObject({ status: 'delivered', due: null });
  });
});
