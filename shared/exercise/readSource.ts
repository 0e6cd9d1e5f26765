import type { z } from 'zod';
import type { Source } from './fileReporter';
import type { FindingList } from './findingList';
import { isProse } from './schema/schemaAt';
import type { Path } from './yaml/path';
import { readYaml } from './yaml/readYaml';

/** Characters. A 5,000-inject exercise has about two million. */
export const MAX_FILE_LENGTH = 4_000_000;

/**
 * Reads a text as YAML and reports what is against our profile of it, also texts that `#` cuts short; `schemaFor` tells what
 * stands at a path. Null when the data may be far from what was meant.
 */
export function readSource(
  text: string,
  schemaFor: (path: Path) => z.core.$ZodType | null,
  findings: FindingList,
): (Source & { readonly data: unknown }) | null {
  if (text.length > MAX_FILE_LENGTH) {
    const message = `The file has more than ${MAX_FILE_LENGTH / 1_000_000} million characters. Split the exercise.`;
    findings.add('LX0002', { start: 0, end: 0 }, message);
    return null;
  }
  const { root, data, cuts, broken, isSound } = readYaml(text, findings);
  for (const { path, at } of cuts) {
    if (!isProse(schemaFor(path))) continue;
    const message =
      'The text ends at `#`, the rest is a comment. Put the text in quotes, or write `# ` before a real comment.';
    findings.add('LX0008', at, message);
  }
  return isSound ? { text, root, broken, data } : null;
}
