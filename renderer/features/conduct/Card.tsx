import { useEffect, useRef, type ReactNode } from 'react';
import classes from './Card.module.css';

interface CardProps {
  readonly title: string;
  /** Names what is asked in the card: when that changes and takes the focused button with it, the heading has the focus. */
  readonly part?: string;
  /** The title is known to the table already: what is done with it needs the room. */
  readonly known?: boolean;
  /** Short facts under the title. */
  readonly subtitle: ReactNode;
  /** What can be done: it stays in place while the rest scrolls. */
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** The centre's one thing. When it takes the place of another, the keyboard follows to its heading. */
export function Card({ title, part = '', known = false, subtitle, foot, children }: CardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) heading.current?.focus({ preventScroll: true });
  }, [part]);
  return (
    <article className={classes.card}>
      <div className={classes.scroll} tabIndex={0}>
        <h2 ref={heading} tabIndex={-1} className={classes.title} data-known={known}>
          {title}
        </h2>
        <div className={classes.subtitle}>{subtitle}</div>
        {children}
      </div>
      {foot}
    </article>
  );
}
