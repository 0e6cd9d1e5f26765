import type { TextRange } from './finding';
import { FindingList } from './findingList';
import { pathInOverride } from './frames/pathInOverride';
import type { FrameId } from './ids';
import { readSource } from './readSource';
import { locateKey, reachOf } from './yaml/locate';
import type { Path } from './yaml/path';

/**
 * Where a path stands in the text of an exercise: the key of a map entry, the item of a list, or the nearest key above what the
 * author did not write. For an exercise under a frame this is in the frame's override where that has it. The start of a text
 * that is not sound YAML.
 */
export function rangeAt(exerciseText: string, path: Path, frame: FrameId | null = null): TextRange {
  const findings = new FindingList(exerciseText);
  const root = readSource(exerciseText, () => null, findings)?.root ?? null;
  const overridden = frame === null ? null : pathInOverride(frame, path, (steps) => reachOf(root, steps));
  return findings.rangeOf(locateKey(root, overridden ?? path));
}
