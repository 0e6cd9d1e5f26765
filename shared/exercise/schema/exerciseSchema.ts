import { z } from 'zod';
import {
  CHALLENGES,
  CHANNELS,
  DECISION_KINDS,
  DECISION_RULES,
  FEEDBACK_KINDS,
  INSTRUMENTS,
  ORGANISATION_KINDS,
} from '../words';
import { imagePath } from './imagePath';
import { byId, byReference } from './maps';
import { afterMoment, atMoment } from './moments';
import {
  bandRange,
  conditionText,
  dottedId,
  duration,
  factValue,
  fixedText,
  formatVersion,
  id,
  languageTag,
  positiveDuration,
  prose,
  scenarioTime,
  wholeNumber,
  wholeNumberButZero,
  word,
  yesNo,
} from './scalars';

function oneOrMore<T extends z.ZodType>(entry: T) {
  return z.union([z.array(entry), entry]);
}

const proseList = z.array(prose).default([]);
const ids = oneOrMore(id).default([]);
const taskIds = oneOrMore(dottedId).default([]);
const amounts = byReference(wholeNumber(1, 1_000_000));

const organisation = z.strictObject({ name: prose, kind: word(ORGANISATION_KINDS) });

const role = z.strictObject({
  name: prose,
  organisation: id,
  wants: prose,
  can: proseList,
  cannot: proseList,
  private: prose.optional(),
});

const indicator = z.strictObject({
  name: prose,
  start: wholeNumber(0, 100),
  better: word(['lower', 'higher']),
  bands: byId(bandRange),
  drift: z
    .strictObject({ every: positiveDuration, by: wholeNumberButZero(-100, 100), when: conditionText.optional() })
    .optional(),
});

const fact = z.union([
  z.strictObject({ name: prose.optional(), one_of: z.array(factValue).optional(), start: factValue }),
  yesNo,
]);

const resource = z.strictObject({ name: prose, start: wholeNumber(0, 1_000_000) });

const arrangement = z.strictObject({ name: prose, rung: wholeNumber(0, 5), start: yesNo.optional() });

const objective = z.strictObject({ title: prose, tasks: byId(prose) });

const media = { image: imagePath, alt: prose };

const place = z.strictObject({ name: prose, x: wholeNumber(0, 100), y: wholeNumber(0, 100) });

const phase = z.strictObject({ title: prose, at: duration, scenario_start: scenarioTime.optional() });

const triggers = {
  at: atMoment.optional(),
  after: afterMoment.optional(),
  when: conditionText.optional(),
  pool: yesNo.optional(),
};

const inject = z.strictObject({
  title: prose.optional(),
  ...triggers,
  from: prose.optional(),
  to: oneOrMore(id),
  via: word(CHANNELS),
  place: prose.optional(),
  media: z.strictObject(media).optional(),
  text: prose,
  expects: proseList,
  tasks: taskIds,
  notes: prose.optional(),
});

const effects = {
  say: prose.optional(),
  change: byReference(wholeNumber(-100, 100)),
  set: byReference(factValue),
  spend: amounts,
  gain: amounts,
  deliver: ids,
  cancel: ids,
  open: ids,
  end: id.optional(),
};

const outcome = z.strictObject({
  chance: wholeNumber(1, 100).optional(),
  when: conditionText.optional(),
  after: duration.optional(),
  ...effects,
});

const option = z.strictObject({
  label: prose,
  text: prose.optional(),
  instruments: oneOrMore(word(INSTRUMENTS)).default([]),
  needs: conditionText.optional(),
  spends: amounts,
  mistake: yesNo.optional(),
  outcomes: byId(outcome),
});

const answerNumber = wholeNumber(-100_000_000, 100_000_000);

const decision = z.strictObject({
  title: prose.optional(),
  ...triggers,
  question: prose,
  kind: word(DECISION_KINDS).optional(),
  min: answerNumber.optional(),
  max: answerNumber.optional(),
  unit: prose.optional(),
  spread: id.optional(),
  by: oneOrMore(id),
  rule: word(DECISION_RULES).optional(),
  lead: id.optional(),
  within: positiveDuration.optional(),
  options: byId(option),
  outcomes: byId(outcome),
  otherwise: z.strictObject(effects).optional(),
  tasks: taskIds,
  notes: prose.optional(),
});

const ending = z.strictObject({ title: prose, say: prose, when: conditionText.optional() });

const feedback = z.strictObject({ ask: prose, kind: word(FEEDBACK_KINDS) });

/** What a frame changes, in the shape of the file; it is read once it is laid over the exercise. */
export const frameOverride = z.record(z.string(), z.unknown());

const frame = z.strictObject({ title: prose, says: prose, override: frameOverride.optional() });

/** The whole file of format 1. Names are looked up afterwards. */
export const exerciseSchema = z.strictObject({
  liaison: formatVersion,
  id,
  version: fixedText,
  title: prose,
  summary: prose,
  situation: prose.optional(),
  language: languageTag,
  handling: fixedText,
  duration: positiveDuration,
  challenges: oneOrMore(word(CHALLENGES)).default([]),
  scenario_start: scenarioTime,
  organisations: byId(organisation),
  roles: byId(role),
  indicators: byId(indicator),
  facts: byId(fact),
  resources: byId(resource),
  arrangements: byId(arrangement),
  objectives: byId(objective),
  phases: byId(phase),
  map: z.strictObject({ ...media, places: byId(place) }).optional(),
  injects: byId(inject),
  decisions: byId(decision),
  endings: byId(ending),
  frames: byId(frame),
  hot_wash: proseList,
  feedback: byId(feedback),
});

/** A file that the schema accepts: typed, its names not yet looked up. */
export type ExerciseFile = z.output<typeof exerciseSchema>;

/** The kind of file that an exercise is. */
export const exerciseShape = {
  schema: exerciseSchema,
  beginning:
    'This is no exercise yet. Begin with a line `liaison: 1`, then `id:`, `title:` and what docs/format.md lists.',
};
