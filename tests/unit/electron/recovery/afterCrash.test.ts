import { describe, expect, it } from 'vitest';
import { afterCrash } from '../../../../electron/main/recovery/afterCrash';

describe('afterCrash', () => {
  it.each(['crashed', 'oom', 'killed', 'abnormal-exit', 'memory-eviction'] as const)(
    'opens a page that has stopped for the first time again at once: %s',
    (reason) => {
      expect(afterCrash(reason, undefined)).toBe('reopen');
    },
  );

  it('asks when the page stops a second time within a minute, and not after that', () => {
    expect(afterCrash('crashed', 0)).toBe('ask');
    expect(afterCrash('crashed', 59_999)).toBe('ask');
    expect(afterCrash('crashed', 60_000)).toBe('reopen');
  });

  it.each(['launch-failed', 'integrity-failure'] as const)(
    'asks at once where opening again cannot mend: %s',
    (reason) => {
      expect(afterCrash(reason, undefined)).toBe('ask');
    },
  );

  it('does nothing about a page that was told to end', () => {
    expect(afterCrash('clean-exit', undefined)).toBe('nothing');
    expect(afterCrash('clean-exit', 5)).toBe('nothing');
  });
});
