import classes from './RangeLine.module.css';

interface RangeLineProps {
  readonly from: number;
  readonly to: number;
  /** A value to be marked. */
  readonly mark: number;
  /** What the line shows, in words. */
  readonly label: string;
}

/** A stretch of the scale from 0 to 100. */
export function RangeLine({ from, to, mark, label }: RangeLineProps) {
  return (
    <span className={classes.scale} role="img" aria-label={label}>
      <span className={classes.range} style={{ left: `${from}%`, width: `${to - from}%` }} />
      <span className={classes.mark} style={{ left: `${mark}%` }} />
    </span>
  );
}
