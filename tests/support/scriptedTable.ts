import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const table = z.strictObject({
  best: z.string(),
  answers: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.array(z.string()), z.record(z.string(), z.number())]),
  ),
});

/** An option's id; of several or a ranking a list; of an allocation amounts by option; a number; words. */
export type ScriptedAnswer = z.infer<typeof table>['answers'][string];

/** A table that plays an exercise in a set way, and the ending that such tables are after. */
export type ScriptedTable = z.infer<typeof table>;

/** The scripted table of an exercise that ships. Throws where there is none. */
export function scriptedTable(exercise: string): ScriptedTable {
  return table.parse(parse(readFileSync(`tests/fixtures/tables/${exercise}.yaml`, 'utf8')));
}
