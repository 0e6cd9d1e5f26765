import type { ReactNode } from 'react';
import { SectionHeading } from '../../components/SectionHeading';
import classes from './Figures.module.css';

interface BlockProps {
  readonly title: string;
  readonly hint?: string;
  readonly count?: number;
  /** Said instead of the content, where there is none. */
  readonly empty?: string | null;
  readonly children?: ReactNode;
}

/** One table or list of what came of the work. */
export function Block({ title, hint, count, empty = null, children }: BlockProps) {
  return (
    <section>
      <SectionHeading
        order={3}
        {...(count === undefined ? {} : { count })}
        end={hint !== undefined && empty === null && <span className={classes.hint}>{hint}</span>}
      >
        {title}
      </SectionHeading>
      {empty === null ? children : <p className={classes.empty}>{empty}</p>}
    </section>
  );
}
