import { TopBarContent } from './TopBar';
import classes from './Place.module.css';

/** Where the person is, in the bar. */
export function Place({ name }: { readonly name: string }) {
  return (
    <TopBarContent>
      <span className={classes.place}>{name}</span>
    </TopBarContent>
  );
}
