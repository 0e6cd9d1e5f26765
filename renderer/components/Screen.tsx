import type { ReactNode } from 'react';
import classes from './Screen.module.css';

/** A screen that is read from top to bottom: one column with room around it. */
export function Screen({
  children,
  width = 'normal',
}: {
  readonly children: ReactNode;
  readonly width?: 'normal' | 'wide';
}) {
  return (
    <main className={classes.screen} data-width={width}>
      {children}
    </main>
  );
}
