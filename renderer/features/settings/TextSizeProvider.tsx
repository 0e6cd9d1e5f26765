import { useLayoutEffect, useState, type ReactNode } from 'react';
import { keepChoice } from '../../storage/keepChoice';
import { TEXT_SIZES, TextSizeContext, type TextSize } from './TextSizeContext';

const KEY = 'liaison.textSize';

function remembered(): TextSize {
  const stored = Number(localStorage.getItem(KEY));
  return TEXT_SIZES.find((size) => size === stored) ?? 100;
}

/** Every length in the app is in rem, so the root's font size is the text size. */
export function TextSizeProvider({ children }: { readonly children: ReactNode }) {
  const [size, setSize] = useState(remembered);

  useLayoutEffect(() => {
    document.documentElement.style.fontSize = `${size}%`;
    keepChoice(KEY, String(size));
  }, [size]);

  return <TextSizeContext value={{ size, setSize }}>{children}</TextSizeContext>;
}
