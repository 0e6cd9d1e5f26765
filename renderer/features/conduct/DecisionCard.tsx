import { isWorkedOn } from '#shared/kernel/nextActs';
import { AskDecision } from './AskDecision';
import { AwaitSeat } from './AwaitSeat';
import { CollectPositions } from './CollectPositions';
import { useConduct } from './ConductContext';
import type { DecideDraft } from './decideDraft';
import { DiscussAndRecord } from './DiscussAndRecord';
import { OutcomePanel } from './OutcomePanel';
import { SettledDecision } from './SettledDecision';

export interface DecisionPartProps {
  readonly index: number;
  readonly draft: DecideDraft;
  /** Something was written into the draft already. */
  readonly begun: boolean;
  readonly onDraft: (draft: DecideDraft) => void;
}

/** One decision, at whatever stage it is: what the facilitator does with it next. */
export function DecisionCard(props: DecisionPartProps) {
  const { session, state } = useConduct();
  const { compiled } = session;
  const entry = state.decisions[props.index];
  if (!entry) return null;
  if (entry.status === 'waiting') return <AskDecision {...props} />;
  if (entry.status === 'revealed') return <DiscussAndRecord {...props} />;
  if (isWorkedOn(entry)) {
    return compiled.decisions[props.index]?.joint ? <CollectPositions {...props} /> : <AwaitSeat {...props} />;
  }
  if (entry.outcomeStatus !== 'applied') return <OutcomePanel index={props.index} />;
  return <SettledDecision index={props.index} />;
}
