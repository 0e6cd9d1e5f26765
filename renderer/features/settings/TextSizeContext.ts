import { createContext } from 'react';

/** Percent of the normal size. */
export const TEXT_SIZES = [100, 115, 130] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const TextSizeContext = createContext<{
  readonly size: TextSize;
  readonly setSize: (size: TextSize) => void;
}>({ size: 100, setSize: () => undefined });
