import type { PrintResult } from '#shared/ipc/contract';

let lastFrame: HTMLIFrameElement | undefined;

/**
 * Prints a document from a frame in which no script runs. A browser does not tell whether paper came out, nor when it
 * has finished reading the frame; so the frame stays until the next one takes its place.
 */
export function printInFrame(html: string): Promise<PrintResult> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-modals allow-same-origin');
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    frame.style.cssText = 'position: fixed; inline-size: 0; block-size: 0; border: 0';
    frame.addEventListener('load', () => {
      frame.contentWindow?.print();
      resolve({ kind: 'printed' });
    });
    frame.srcdoc = html;
    lastFrame?.remove();
    lastFrame = frame;
    document.body.append(frame);
  });
}
