import { useMemo, useState } from 'react';
import type { FrameId } from '#shared/exercise/ids';
import { inFrame } from '#shared/exercise/inFrame';
import { compile } from '#shared/kernel/compile';
import type { ProofJob } from './analysis';
import { ProvePart } from './ProvePart';
import type { Shown } from './shown';
import { SimulatePart } from './SimulatePart';
import type { ExerciseFile } from './useExerciseFile';
import { WitnessPanel } from './WitnessPanel';

interface FrameCheckProps {
  readonly file: ExerciseFile;
  /** Null for the exercise as it is written. */
  readonly frame: FrameId | null;
  readonly onOpened: (sessionId: string) => void;
}

/** What can happen, and what usually happens, in an exercise under one of its frames. */
export function FrameCheck({ file, frame, onOpened }: FrameCheckProps) {
  const { exercise: written, text } = file;
  const compiled = useMemo(() => compile(inFrame(written, frame) ?? written), [written, frame]);
  const [job] = useState<ProofJob>({ kind: 'proof', text, frame });
  const [shown, setShown] = useState<Shown | null>(null);
  const [showing, setShowing] = useState(false);
  const show = (next: Shown) => {
    setShown(next);
    setShowing(true);
  };
  return (
    <>
      <ProvePart exercise={compiled.exercise} job={job} onShow={show} />
      <SimulatePart exercise={compiled.exercise} subject={job} onShow={show} />
      <WitnessPanel
        opened={showing}
        shown={shown}
        compiled={compiled}
        text={text}
        onClose={() => setShowing(false)}
        onOpened={onOpened}
      />
    </>
  );
}
