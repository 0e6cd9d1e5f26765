import type { ReactNode } from 'react';
import type { AnswerOption, Look } from './answerOption';
import classes from './OptionLine.module.css';

/** How a radio button or a checkbox shows an option: its name, and beside or below it what goes with it. */
export function optionLine({ label, facts, closed }: AnswerOption, look: Look) {
  return {
    size: look === 'seat' ? 'md' : 'sm',
    disabled: closed,
    classNames: {
      root: classes.option ?? '',
      labelWrapper: classes.words ?? '',
      description: classes.facts ?? '',
    },
    label: <span className={classes.label}>{label}</span>,
    description: <Facts closed={closed}>{facts}</Facts>,
  } as const;
}

function Facts({ closed, children }: { readonly closed: boolean; readonly children: ReactNode }) {
  return <span data-closed={closed}>{children}</span>;
}
