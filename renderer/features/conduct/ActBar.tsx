import { Button } from '@mantine/core';
import { KeyHint } from '../../components/KeyHint';
import { useConduct } from './ConductContext';
import classes from './ActBar.module.css';
import { useKeys } from '../../components/useKeys';

export interface ActButton {
  readonly hotkey: string;
  readonly label: string;
  readonly act: () => void;
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

interface ActBarProps {
  readonly acts: readonly ActButton[];
  /** Why the first act is not possible yet. */
  readonly hindrance?: string | null;
}

/** What can be done with the item in the centre: always in the same place, the one to press first is filled. */
export function ActBar({ acts, hindrance }: ActBarProps) {
  const { keysOn } = useConduct();
  useKeys(
    keysOn,
    acts.filter(({ disabled }) => !disabled).map(({ hotkey, act }) => [hotkey, act]),
  );
  return (
    <div className={classes.bar}>
      {acts.map(({ hotkey, label, act, primary, disabled }) => (
        <Button
          key={hotkey}
          size={primary ? 'lg' : 'md'}
          variant={primary ? 'filled' : 'default'}
          disabled={disabled ?? false}
          onClick={act}
          aria-keyshortcuts={hotkey}
          rightSection={<KeyHint keys={hotkey} />}
        >
          {label}
        </Button>
      ))}
      {hindrance !== undefined && (
        <p className={classes.hindrance} role="status">
          {hindrance}
        </p>
      )}
    </div>
  );
}
