import type { ReactNode } from 'react';
import classes from './ErrorNote.module.css';

interface ErrorNoteProps {
  readonly title: string;
  /** `alarm` for what failed, `due` for what only needs attention. */
  readonly tone?: 'alarm' | 'due';
  readonly children?: ReactNode;
  /** What to do next. */
  readonly action?: ReactNode;
}

/** Something failed or needs attention, and what to do about it. */
export function ErrorNote({ title, tone = 'alarm', children, action }: ErrorNoteProps) {
  return (
    <div className={classes.note} data-tone={tone} role={tone === 'alarm' ? 'alert' : 'status'}>
      <div className={classes.words}>
        <p className={classes.title}>{title}</p>
        {children !== undefined && <div className={classes.text}>{children}</div>}
      </div>
      {action}
    </div>
  );
}
