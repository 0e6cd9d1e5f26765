import type { TFunction } from 'i18next';
import type { Exercise } from '#shared/exercise/exercise';
import type { RoleId } from '#shared/exercise/ids';
import { assertNever } from '#shared/kernel/assertNever';
import type { Readings, Refusal } from '#shared/kernel/refusal';
import type { DecisionStatus, InjectStatus, SessionStatus } from '#shared/lifecycle/legality';
import { conditionWords, factValue, partOfCondition } from './conditionWords';

type T = TFunction<['words', 'common']>;

/** Why something was refused or is closed, in plain words with the exercise's names: never an id. */
export function refusalWords(t: T, exercise: Exercise, refusal: Refusal): string {
  const inject = (id: string) => exercise.injects.find((item) => item.id === id)?.title ?? '';
  const decision = (id: string) => exercise.decisions.find((item) => item.id === id)?.title ?? '';
  const role = (id: RoleId) => exercise.roles.find((item) => item.id === id)?.name ?? '';
  switch (refusal.kind) {
    case 'notNow':
      return notNow(t, refusal, inject(refusal.id ?? ''), decision(refusal.id ?? ''));
    case 'sessionNotRunning':
      return t('refusal.notRunning', { status: t(`common:status.${refusal.status as SessionStatus}`) });
    case 'unknown':
      return refusal.what === 'record' ? t('refusal.nothingToUndo') : t('refusal.unknown');
    case 'timeBackwards':
      return t('refusal.timeBackwards');
    case 'needs':
      return needs(t, exercise, refusal);
    case 'spends': {
      const resource = exercise.resources.find(({ id }) => id === refusal.resource)?.name ?? '';
      return t('refusal.spends', { resource, needed: refusal.needed, have: refusal.have });
    }
    case 'answerForm': {
      const { form } = refusal;
      return form.kind === 'several' || form.kind === 'estimate'
        ? t(`refusal.answerForm.${form.kind}`, { min: form.min, max: form.max })
        : t(`refusal.answerForm.${form.kind}`);
    }
    case 'notYours':
      return t('refusal.notYours', { role: role(refusal.role) });
    case 'notAsked':
      return t('refusal.notAsked', { role: role(refusal.role), decision: decision(refusal.decision) });
    case 'notSeated':
      return t('refusal.notSeated', { role: role(refusal.role) });
    case 'notAddressed':
    case 'alreadyAcknowledged':
      return t(`refusal.${refusal.kind}`, { role: role(refusal.role), inject: inject(refusal.inject) });
    case 'notJoint':
    case 'notRevealed':
    case 'noTimeLimit':
      return t(`refusal.${refusal.kind}`, { decision: decision(refusal.decision) });
    case 'notAgreed':
      return t(`refusal.notAgreed.${refusal.rule}`, { roles: refusal.dissenting.map(role).join(', ') });
    case 'outcomeNotPossible':
    case 'reasonMissing':
      return t(`refusal.${refusal.kind}`);
    case 'outOfRange':
      return t('refusal.outOfRange', { value: refusal.value });
    default:
      return assertNever(refusal);
  }
}

function notNow(t: T, refusal: Extract<Refusal, { kind: 'notNow' }>, inject: string, decision: string): string {
  switch (refusal.machine) {
    case 'session':
      return t('refusal.session', { status: t(`common:status.${refusal.status as SessionStatus}`) });
    case 'inject':
      return t('refusal.inject', { title: inject, status: t(`injectStatus.${refusal.status as InjectStatus}`) });
    case 'decision':
      return t('refusal.decision', {
        title: decision,
        status: t(`decisionStatus.${refusal.status as DecisionStatus}`),
      });
    case 'outcome':
      return t('refusal.outcome', { title: decision });
    default:
      return assertNever(refusal.machine);
  }
}

function needs(t: T, exercise: Exercise, refusal: Extract<Refusal, { kind: 'needs' }>): string {
  const condition = exercise.decisions
    .flatMap(({ options }) => options.flatMap((option) => option.needs ?? []))
    .find(({ text }) => text === refusal.condition);
  if (!condition) return t('refusal.unknown');
  const words = conditionWords(t, exercise, partOfCondition(condition, refusal.falsePart));
  const have = readings(t, exercise, refusal.have);
  return have === '' ? t('refusal.needs', { condition: words }) : t('refusal.needsNow', { condition: words, have });
}

/** What the values are now: bare when there is one, with names when there are several. */
function readings(t: T, exercise: Exercise, have: Readings): string {
  const named = [...exercise.indicators, ...exercise.resources, ...exercise.facts];
  const entries = Object.entries(have).map(([id, value]) => ({
    name: named.find((item) => item.id === id)?.name ?? '',
    value: typeof value === 'number' ? String(value) : factValue(t, value),
  }));
  const [only] = entries;
  if (entries.length === 1 && only) return only.value;
  return entries.map(({ name, value }) => `${name} ${value}`).join(', ');
}
