import type { ReactNode } from 'react';
import type { OptionId } from '#shared/exercise/ids';

/** An option as a form offers it. */
export interface AnswerOption {
  readonly id: OptionId;
  readonly label: string;
  /** Stands beside or below its label: what it means and takes, or why it is closed. */
  readonly facts: ReactNode;
  readonly closed: boolean;
}

/** `seat`: read at arm's length by somebody who sees it once. `console`: close together, so that all is in sight. */
export type Look = 'seat' | 'console';

/** What every form of an answer is given. */
export interface AnswerFieldProps<Draft> {
  readonly label: string;
  readonly look: Look;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}
