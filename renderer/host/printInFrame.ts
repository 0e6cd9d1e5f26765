import type { PrintResult } from '#shared/ipc/contract';

/** Prints a document from a frame in which no script runs. A browser does not tell whether paper came out. */
export function printInFrame(html: string): Promise<PrintResult> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-modals allow-same-origin');
    frame.setAttribute('aria-hidden', 'true');
    frame.style.cssText = 'position: fixed; inline-size: 0; block-size: 0; border: 0';
    frame.addEventListener('load', () => {
      const content = frame.contentWindow;
      if (!content) return;
      content.addEventListener('afterprint', () => {
        frame.remove();
        resolve({ kind: 'printed' });
      });
      content.focus();
      content.print();
    });
    frame.srcdoc = html;
    document.body.append(frame);
  });
}
