import type { Trigger } from '../exercise';
import type { DecisionId, InjectId, OptionId, PhaseId } from '../ids';
import type { ExerciseFile } from '../schema/exerciseSchema';
import type { Path } from '../yaml/path';
import type { Scope } from './scope';

type Triggered = Pick<ExerciseFile['injects'][string], 'at' | 'after' | 'when' | 'pool'>;

/** Stands in where the trigger is wrong, so that the entry can be checked further. */
const NO_TRIGGER: Trigger = { kind: 'pool' };

/** When an inject or decision falls due; reports none, several and unknown ones. */
export function resolveTrigger(scope: Scope, entry: Triggered, path: Path): Trigger {
  const given = (['at', 'after', 'when', 'pool'] as const).filter(
    (key) => entry[key] !== undefined && entry[key] !== false,
  );
  const [first, second] = given;
  if (first === undefined) {
    const what = path[0] === 'injects' ? 'this is delivered' : 'this opens';
    const message = `Nothing says when ${what}. Add \`at:\`, \`after:\` or \`when:\`, or \`pool: yes\` to do it by hand.`;
    scope.reportKey('LX0043', path, message);
    return NO_TRIGGER;
  }
  if (second !== undefined) {
    scope.reportKey(
      'LX0044',
      [...path, second],
      `\`${first}\` says when already. Remove \`${first}\` or \`${second}\`.`,
    );
  }
  if (entry.at !== undefined) return atOf(scope, entry.at, [...path, 'at']);
  if (entry.after !== undefined) return afterOf(scope, entry.after, [...path, 'after']);
  if (entry.when !== undefined) {
    const condition = scope.condition(entry.when, [...path, 'when']);
    return condition === null ? NO_TRIGGER : { kind: 'when', condition };
  }
  return { kind: 'pool' };
}

function atOf(scope: Scope, { name, offset }: NonNullable<Triggered['at']>, path: Path): Trigger {
  if (name !== null && !scope.has('phases', name, path)) return NO_TRIGGER;
  const start = name === null ? 0 : (scope.file.phases[name]?.at ?? 0);
  if (start + offset > scope.file.duration && !scope.isBroken(['duration'])) {
    scope.report('LX0084', path, 'This is later than the exercise lasts. Move it forward or lengthen `duration`.');
  }
  return { kind: 'at', phase: name as PhaseId | null, offset };
}

function afterOf(scope: Scope, { name, part, offset }: NonNullable<Triggered['after']>, path: Path): Trigger {
  const { injects, decisions } = scope.file;
  if (name === null) return NO_TRIGGER;
  if (Object.hasOwn(decisions, name)) {
    const { kind = 'choice', options: declared = {} } = decisions[name] ?? {};
    const options = Object.keys(declared);
    if (part !== null && (kind === 'estimate' || kind === 'text')) {
      if (!scope.isBroken(['decisions', name, 'kind'])) {
        const message = `\`${name}\` is answered without options (\`kind: ${kind}\`). Write \`after: ${name}\`.`;
        scope.report('LX0040', path, message, name);
      }
      return NO_TRIGGER;
    }
    if (part !== null && !options.includes(part)) {
      scope.unknown(`option of the decision \`${name}\` called`, part, options, ['decisions', name, 'options'], path);
      return NO_TRIGGER;
    }
    return { kind: 'afterDecision', decision: name as DecisionId, option: part as OptionId | null, offset };
  }
  if (Object.hasOwn(injects, name)) {
    if (part !== null)
      scope.report('LX0040', path, `\`${name}\` is an inject, it has no options. Write \`after: ${name}\`.`, name);
    return { kind: 'afterInject', inject: name as InjectId, offset };
  }
  const declaredAt = scope.isBroken(['injects']) ? ['injects'] : ['decisions'];
  scope.unknown('inject or decision', name, [...Object.keys(injects), ...Object.keys(decisions)], declaredAt, path);
  return NO_TRIGGER;
}
