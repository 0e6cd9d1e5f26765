import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isReachable, recallPlacement, rememberPlacement } from '../../../electron/main/placement';
import { aFolder } from '../../support/aFolder';

const laptop = { x: 0, y: 0, width: 1440, height: 900 };

describe('the place of the window', () => {
  it('is recalled as it was remembered', async () => {
    const path = join(await aFolder(), 'window.json');
    const placement = { x: 1500, y: 40, width: 1280, height: 800, maximized: true };

    rememberPlacement(path, placement);

    expect(recallPlacement(path)).toEqual(placement);
  });

  it('is unknown when nothing was remembered or the file is damaged', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'cut.json'), '{"x": 1500, "y"');
    await writeFile(join(folder, 'tiny.json'), '{"x":0,"y":0,"width":3,"height":3,"maximized":false}');

    expect(recallPlacement(join(folder, 'none.json'))).toBeUndefined();
    expect(recallPlacement(join(folder, 'cut.json'))).toBeUndefined();
    expect(recallPlacement(join(folder, 'tiny.json'))).toBeUndefined();
  });

  it.each([
    ['right', { x: 1440, y: 0, width: 1920, height: 1080 }, { x: 1600, y: 50, width: 1280, height: 800 }],
    ['left', { x: -1920, y: 0, width: 1920, height: 1080 }, { x: -1800, y: 50, width: 1280, height: 800 }],
  ])('cannot be reached once the projector on the %s that it stood on is gone', (_side, projector, placement) => {
    expect(isReachable(placement, [laptop, projector])).toBe(true);
    expect(isReachable(placement, [laptop])).toBe(false);
  });

  it('cannot be reached when its top is above or below every screen', () => {
    expect(isReachable({ x: 100, y: -300, width: 1280, height: 800 }, [laptop])).toBe(false);
    expect(isReachable({ x: 100, y: 895, width: 1280, height: 800 }, [laptop])).toBe(false);
  });
});
