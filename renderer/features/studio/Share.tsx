import { shareText } from './figures';
import classes from './Share.module.css';

/** A share, 0-1, as a bar and in figures. */
export function Share({ share }: { readonly share: number }) {
  return (
    <span className={classes.share}>
      <span className={classes.track} aria-hidden>
        <span className={classes.bar} style={{ width: `${share * 100}%` }} />
      </span>
      <span className={classes.figure}>{shareText(share)}</span>
    </span>
  );
}
