import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ScaleField.module.css';

interface ScaleFieldProps<Value extends number> {
  readonly label: ReactNode;
  readonly values: readonly Value[];
  /** What the lowest and the highest value mean. */
  readonly from: string;
  readonly to: string;
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One number of a few, between two ends with names. */
export function ScaleField<Value extends number>({ label, values, from, to, value, onChange }: ScaleFieldProps<Value>) {
  return (
    <Radio.Group
      label={label}
      size="md"
      value={value === null ? '' : String(value)}
      onChange={(text) => {
        const chosen = values.find((candidate) => String(candidate) === text);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      <div className={classes.values}>
        <span className={classes.end}>{from}</span>
        {values.map((each) => (
          <Radio key={each} value={String(each)} label={String(each)} size="md" />
        ))}
        <span className={classes.end}>{to}</span>
      </div>
    </Radio.Group>
  );
}
