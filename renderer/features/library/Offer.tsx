import { useId, type ReactNode } from 'react';
import classes from './Offer.module.css';

interface OfferProps {
  /** Why this is offered. */
  readonly state: string;
  readonly name: string;
  readonly details: ReactNode;
  /** What whoever takes it can count on. */
  readonly promise: string;
  /** The way to take it. */
  readonly children: ReactNode;
}

/** The one thing that whoever opens the library now most likely wants, before everything else. */
export function Offer({ state, name, details, promise, children }: OfferProps) {
  const id = useId();
  return (
    <section className={classes.offer} aria-labelledby={id}>
      <div className={classes.words}>
        <p className={classes.state}>{state}</p>
        <h2 id={id} className={classes.name}>
          {name}
        </h2>
        <p className={classes.details}>{details}</p>
        <p className={classes.promise}>{promise}</p>
      </div>
      {children}
    </section>
  );
}
