import classes from './BarTitle.module.css';

interface BarTitleProps {
  readonly title: string;
  /** Where things stand, in a word or two. */
  readonly note: string | null;
}

/** What the top bar of a session is about. */
export function BarTitle({ title, note }: BarTitleProps) {
  return (
    <div className={classes.where}>
      <h1 className={classes.title}>{title}</h1>
      {note !== null && <span className={classes.note}>{note}</span>}
    </div>
  );
}
