import classes from './KeyHint.module.css';

/** The key that does the same as the button it stands in. A screen reader hears it from `aria-keyshortcuts` instead. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <kbd className={classes.key} aria-hidden>
      {keys}
    </kbd>
  );
}
