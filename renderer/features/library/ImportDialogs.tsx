import type { Addition, Question } from './importPlan';
import { DiffersDialog } from './DiffersDialog';
import { RefusedDialog } from './RefusedDialog';

interface ImportDialogsProps {
  readonly question: Question;
  readonly onAdd: (addition: Addition, key: string) => void;
  readonly onClose: () => void;
}

/** What a file that was brought in has to say before it is on the shelf. */
export function ImportDialogs({ question, onAdd, onClose }: ImportDialogsProps) {
  const { file, plan } = question;
  if (plan.kind === 'refuse') return <RefusedDialog file={file} findings={plan.findings} onClose={onClose} />;
  return (
    <DiffersDialog
      title={plan.card.title}
      theirs={plan.card.version}
      ours={plan.other.version}
      onReplace={() => onAdd(plan, plan.other.key)}
      onKeepBoth={() => onAdd(plan, crypto.randomUUID())}
      onClose={onClose}
    />
  );
}
