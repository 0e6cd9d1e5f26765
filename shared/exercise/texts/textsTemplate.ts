import { Document, isScalar, visit } from 'yaml';
import { escapeOdd, hasOdd } from '../escapeOdd';
import { FindingList } from '../findingList';
import { readSource } from '../readSource';
import { schemaInFile } from '../schema/schemaInFile';
import { isRawMap } from '../yaml/rawMap';
import { mapTexts } from './mapTexts';

const LINE_WIDTH = 100;

/**
 * A `texts.<language>.yaml` to begin a translation with: every text of the exercise as `of`, each with an empty `text`. Of an
 * exercise that is not sound YAML it has no texts.
 */
export function textsTemplate(exerciseText: string, language: string): string {
  const data = readSource(exerciseText, schemaInFile, new FindingList(exerciseText))?.data;
  const texts: Record<string, { of: string; text: string }> = {};
  const whole = isRawMap(data) ? data : {};
  mapTexts(whole, (dotted, text) => {
    texts[dotted] = { of: text.trim(), text: '' };
    return text;
  });
  const document = new Document({ liaison: 1, exercise: whole['id'] ?? '', language, texts });
  document.commentBefore = ' Write each `text`; `of` is what the exercise says and stays as it is.';
  visit(document, {
    Scalar: (_, scalar) => {
      if (isScalar<string>(scalar) && typeof scalar.value === 'string' && hasOdd(scalar.value))
        scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return escapeOdd(document.toString({ lineWidth: LINE_WIDTH }));
}
