import { describe, expect, it } from 'vitest';
import type { OptionId } from '#shared/exercise/ids';
import { commitOf, EMPTY_DRAFT, withDissent } from '../../../../../renderer/features/conduct/decideDraft';
import { aDecision } from '../../../../support/anExercise';
import { COMKFOR, FIRST, POLICE } from '../../../../support/aTable';
import { chooses } from '../../../../support/chooses';

const CORDON = 'cordon' as OptionId;

describe('a decision that is being written down', () => {
  it('is no command before an option is chosen', () => {
    expect(commitOf(aDecision(FIRST), { ...EMPTY_DRAFT, reason: 'They talked' })).toBeNull();
  });

  it('records who dissents with the reason, and leaves the draw of the outcome to chance', () => {
    const draft = withDissent(
      { answer: chooses(CORDON), reason: ' Together ', dissent: new Map() },
      POLICE,
      ' Too few ',
    );
    expect(commitOf(aDecision(FIRST), draft)).toEqual({
      type: 'decision.commit',
      decision: FIRST,
      answer: chooses(CORDON),
      reason: 'Together',
      dissent: [{ role: POLICE, reason: 'Too few' }],
    });
  });

  it('forgets the reason of a role that comes to agree, and keeps the others', () => {
    const both = withDissent(withDissent(EMPTY_DRAFT, POLICE, 'No'), COMKFOR, 'Nor I');
    expect([...withDissent(both, POLICE, null).dissent]).toEqual([[COMKFOR, 'Nor I']]);
  });
});
