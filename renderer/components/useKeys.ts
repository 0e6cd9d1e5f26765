import { useHotkeys } from '@mantine/hooks';

/** Where a letter is text. A radio button or a checkbox takes no letters, so keys act there too. */
function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Arrows choose among radio buttons before they mean anything to the screen. */
function movesWithin(event: KeyboardEvent): boolean {
  return event.key.startsWith('Arrow') && event.target instanceof HTMLInputElement;
}

/** What lies over the screen has the keyboard to itself. */
function inADialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}

/** Keys that act once per press: a key that is held down does not deliver the next inject too. */
export function useKeys(on: boolean, keys: readonly (readonly [key: string, act: () => void])[]): void {
  useHotkeys(
    on
      ? keys.map(([key, act]) => [
          key,
          (event) => {
            if (event.repeat || takesText(event.target) || movesWithin(event) || inADialog(event.target)) return;
            event.preventDefault();
            act();
          },
          { preventDefault: false },
        ])
      : [],
    [],
  );
}
