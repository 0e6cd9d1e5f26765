import type { ReactNode } from 'react';
import { BarTitle } from '../../components/BarTitle';
import { HandlingCaveat, TopBarContent } from '../../components/TopBar';

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
        <BarTitle title={title} note={status} />
        {children}
      </TopBarContent>
    </>
  );
}
