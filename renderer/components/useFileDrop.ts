import { useEffect, useState } from 'react';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/**
 * Takes a file dropped anywhere on the window. True while one is held over it. A file dropped where nobody takes it
 * would make the browser leave the app, so `onDrop` is also what keeps the page.
 */
export function useFileDrop(onDrop: (file: File) => void): boolean {
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Entering a child comes before leaving its parent, so the two are counted.
    let depth = 0;
    const stop = new AbortController();
    const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (!holdsFiles(event)) return;
          event.preventDefault();
          act(event);
        },
        { signal: stop.signal },
      );

    listen('dragenter', () => {
      depth += 1;
      setOver(true);
    });
    listen('dragover', (event) => {
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    });
    listen('dragleave', () => {
      depth -= 1;
      if (depth === 0) setOver(false);
    });
    listen('drop', (event) => {
      depth = 0;
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onDrop(file);
    });
    return () => stop.abort();
  }, [onDrop]);

  return over;
}
