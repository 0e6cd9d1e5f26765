import type { ReactNode } from 'react';
import classes from './SetupSection.module.css';

interface SetupSectionProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** One question of the set-up: what is asked stands left, the answer right. */
export function SetupSection({ title, text, children }: SetupSectionProps) {
  return (
    <section className={classes.section}>
      <div>
        <h2 className={classes.title}>{title}</h2>
        {text !== undefined && <p className={classes.text}>{text}</p>}
      </div>
      <div className={classes.answer}>{children}</div>
    </section>
  );
}
