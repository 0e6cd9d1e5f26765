import classes from './BarTitle.module.css';

interface BarTitleProps {
  readonly title: string;
  /** The frame that it is played under. */
  readonly frame?: string | null;
  /** Where things stand, in a word or two. */
  readonly note: string | null;
}

/** What the top bar of a session is about. */
export function BarTitle({ title, frame = null, note }: BarTitleProps) {
  return (
    <div className={classes.where}>
      <h1 className={classes.title}>{title}</h1>
      {note !== null && <span className={classes.note}>{note}</span>}
      {frame !== null && <span>{frame}</span>}
    </div>
  );
}
