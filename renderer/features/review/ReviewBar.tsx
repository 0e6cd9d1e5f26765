import type { ReactNode } from 'react';
import { HandlingCaveat, TopBarContent } from '../../components/TopBar';
import classes from './ReviewBar.module.css';

interface ReviewBarProps {
  readonly title: string;
  readonly status: string;
  readonly handling: string;
  readonly children?: ReactNode;
}

/** What is reviewed, and how far it is. */
export function ReviewBar({ title, status, handling, children }: ReviewBarProps) {
  return (
    <>
      <HandlingCaveat text={handling} />
      <TopBarContent>
        <div className={classes.where}>
          <h1 className={classes.title}>{title}</h1>
          <span className={classes.status}>{status}</span>
        </div>
        {children}
      </TopBarContent>
    </>
  );
}
