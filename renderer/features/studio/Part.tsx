import { useId, type ReactNode } from 'react';
import classes from './Part.module.css';

interface PartProps {
  readonly title: string;
  readonly text: string;
  /** Acts on the whole part. */
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

/** One way to look at the exercise: what it is stands left, what came of it right. */
export function Part({ title, text, act, children }: PartProps) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <div className={classes.what}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        <p className={classes.text}>{text}</p>
        {act && <div className={classes.act}>{act}</div>}
      </div>
      <div className={classes.found}>{children}</div>
    </section>
  );
}
