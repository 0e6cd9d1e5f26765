import { Loader, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Headline.module.css';

interface HeadlineProps {
  readonly children: ReactNode;
  readonly note?: string | null;
  /** `due` for what is not as it should be yet. */
  readonly tone?: 'plain' | 'due';
  /** While it is worked on. */
  readonly working?: {
    /** Changes faster than can be listened to. */
    readonly shown: string;
    readonly spoken: string;
  };
}

/** What came of the work, or how far it is, in one sentence. It is read out when it changes. */
export function Headline({ children, note = null, tone = 'plain', working }: HeadlineProps) {
  return (
    <div className={classes.headline}>
      <div role="status">
        <p className={classes.sentence} data-tone={tone}>
          {children}
        </p>
        {note !== null && <p className={classes.note}>{note}</p>}
        {working && <VisuallyHidden>{working.spoken}</VisuallyHidden>}
      </div>
      {working && (
        <p className={classes.progress} aria-hidden>
          <Loader size={14} />
          <span className="tabular">{working.shown}</span>
        </p>
      )}
    </div>
  );
}
