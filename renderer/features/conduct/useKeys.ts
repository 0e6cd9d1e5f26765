import { useHotkeys } from '@mantine/hooks';

/** Keys that act once per press: a key that is held down does not deliver the next inject too. */
export function useKeys(on: boolean, keys: readonly (readonly [key: string, act: () => void])[]): void {
  useHotkeys(
    on
      ? keys.map(([key, act]) => [
          key,
          (event) => {
            if (!event.repeat) act();
          },
        ])
      : [],
  );
}
