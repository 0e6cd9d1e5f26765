import type { ReactNode } from 'react';
import classes from './SectionHeading.module.css';

interface SectionHeadingProps {
  readonly children: ReactNode;
  readonly order?: 2 | 3 | 4;
  /** How many things the section holds. */
  readonly count?: number;
  /** Acts on the whole section, at its end of the line. */
  readonly end?: ReactNode;
}

/** A quiet heading over a hairline: the content is what should be seen. */
export function SectionHeading({ children, order = 2, count, end }: SectionHeadingProps) {
  const Heading = `h${order}` as const;
  return (
    <div className={classes.line}>
      <Heading className={classes.heading}>
        {children}
        {count !== undefined && <span className={classes.count}>{count}</span>}
      </Heading>
      {end}
    </div>
  );
}
