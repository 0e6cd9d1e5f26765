import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const placementSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
});

/** Where the window stood when it was last closed, in screen pixels. */
export type Placement = Readonly<z.infer<typeof placementSchema>>;

/** Undefined when nothing was remembered, or nothing that can be read. */
export function recallPlacement(path: string): Placement | undefined {
  try {
    return placementSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Written at once, because the window is closing. Losing it costs nothing worth a message. */
export function rememberPlacement(path: string, placement: Placement): void {
  try {
    writeFileSync(path, JSON.stringify(placement));
  } catch {
    return;
  }
}

/** Whether enough of the window's top would be on a screen to take hold of it: a projector may be gone by now. */
export function isReachable(placement: Area, screens: readonly Area[]): boolean {
  const grip = { left: placement.x + 100, right: placement.x + placement.width - 100, top: placement.y + 10 };
  return screens.some(
    (screen) =>
      grip.right > screen.x &&
      grip.left < screen.x + screen.width &&
      grip.top >= screen.y &&
      grip.top < screen.y + screen.height,
  );
}
