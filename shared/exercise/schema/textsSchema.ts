import { z } from 'zod';
import { byReference } from './maps';
import { formatVersion, id, languageTag, prose, unfinishedText } from './scalars';

const textsSchema = z.strictObject({
  liaison: formatVersion,
  /** The id of the exercise that they are the texts of. */
  exercise: id,
  language: languageTag,
  /** By the dotted path of the text in the exercise: what it was when it was translated, and what it is in this language. */
  texts: byReference(z.strictObject({ of: prose, text: unfinishedText })),
});

/** The kind of file that holds the texts of an exercise in another language. */
export const textsShape = {
  schema: textsSchema,
  beginning: 'These are no texts yet. Begin with a line `liaison: 1`, then `exercise:`, `language:` and `texts:`.',
};
