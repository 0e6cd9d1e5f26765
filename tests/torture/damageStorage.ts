import { checksum } from '#shared/kernel/checksum';
import { loadSession, type Loading } from '../../renderer/app/session/loadSession';
import { LiaisonDatabase } from '../../renderer/storage/LiaisonDatabase';
import { createPlayedSession } from '../../renderer/storage/log';
import { listSessions, sessionHandedOver, type NewSession } from '../../renderer/storage/sessions';
import { ARCHIVED_LOG } from '../support/anArchive';
import { aNewSession } from '../support/aStoredSession';
import { FULL } from '../support/exerciseTexts';
import { seededDraw } from '../support/mutateText';
import { readExercise } from '../support/readExercise';

/** Ways in which a stored field is damaged. The last leaves a value that might well have been stored. */
export const DAMAGES = ['gone', 'null', 'another type', 'another value'] as const;
export type Damage = (typeof DAMAGES)[number];

export interface DamageCount {
  readonly done: number;
  /** Of each way: how many were done, and how many of them were noticed. */
  readonly byDamage: Readonly<Record<Damage, { readonly done: number; readonly noticed: number }>>;
  /** Fields whose other value opened as if it had been stored. */
  readonly unnoticed: readonly string[];
  /** What must not happen, each as a sentence. */
  readonly faults: readonly string[];
}

type Path = readonly (string | number)[];
type Stored = Readonly<Record<string, unknown>>;

const KEYS = new Set(['id', 'sessionId']);

/** Every field inside a value, the nested ones too, without those that a row is found by. */
function fieldsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (path.length === 0 && KEYS.has(name)) return [];
    const own = [...path, Array.isArray(value) ? Number(name) : name];
    return [own, ...fieldsOf(inner, own)];
  });
}

/** A copy in which the field is damaged; null where the damage would change nothing or cannot be stored. */
function damaged(row: Stored, path: Path, damage: Damage, draw: (from: number, to: number) => number): Stored | null {
  const copy = structuredClone(row);
  let inside = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) inside = inside[step] as Record<string | number, unknown>;
  const name = path.at(-1) ?? '';
  const before = inside[name];
  switch (damage) {
    case 'gone':
      if (Array.isArray(inside)) inside.splice(Number(name), 1);
      else delete inside[name];
      break;
    case 'null':
      inside[name] = null;
      break;
    case 'another type':
      inside[name] = typeof before === 'number' ? String(before) : typeof before === 'object' ? 7 : { of: before };
      break;
    case 'another value':
      inside[name] = anotherValue(before, draw);
      break;
  }
  return JSON.stringify(copy) === JSON.stringify(row) ? null : copy;
}

function anotherValue(value: unknown, draw: (from: number, to: number) => number): unknown {
  if (typeof value === 'number') return value + draw(1, 50);
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return value;
  const at = draw(0, Math.max(0, value.length - 1));
  return `${value.slice(0, at)}${value[at] === 'q' ? 'z' : 'q'}${value.slice(at + 1)}`;
}

const ID = 'session-1';
const OTHERS = ['session-2', 'session-3'];

async function aProfile(): Promise<LiaisonDatabase> {
  const db = new LiaisonDatabase(`damage-${crypto.randomUUID()}`);
  const exercise = readExercise(FULL);
  for (const id of [ID, ...OTHERS]) {
    const session: NewSession = aNewSession({
      id,
      name: `Group ${id}`,
      exerciseId: exercise.id,
      exerciseTitle: exercise.title,
      exerciseText: FULL,
      translations: [{ language: 'sq', text: 'liaison: 1' }],
      seats: exercise.roles.map(({ id: role }) => ({ role, person: 'Somebody', language: null })),
      pace: { kind: 'live', speed: 2 },
      pin: { salt: 'c2FsdA==', hash: 'aGFzaA==' },
    });
    await createPlayedSession(db, session, ARCHIVED_LOG);
  }
  return db;
}

/**
 * Damages every field of a session's row, of each of its log records and of its translation, one at a time, and opens
 * the session, the library and another session each time. A session that does not fit its shape must be refused, what
 * is left of it must go into a copy, and nothing stored may change. `share` of the fields of records are taken, by lot.
 */
export async function damageStorage(seed: number, share: number): Promise<DamageCount> {
  const draw = seededDraw(seed);
  const db = await aProfile();
  const byDamage = Object.fromEntries(DAMAGES.map((damage) => [damage, { done: 0, noticed: 0 }])) as Record<
    Damage,
    { done: number; noticed: number }
  >;
  const unnoticed = new Set<string>();
  const faults: string[] = [];
  let done = 0;
  const everything = async () =>
    JSON.stringify([await db.sessions.toArray(), await db.log.toArray(), await db.translations.toArray()]);

  for (const table of [db.sessions, db.translations, db.log] as const) {
    const rows = (await table.toArray()) as unknown as readonly Stored[];
    for (const row of rows.filter(({ id, sessionId }) => (id ?? sessionId) === ID)) {
      for (const path of fieldsOf(row)) {
        // A part of a key cannot be damaged: the row would be another one.
        if ((table === db.log && path[0] === 'seq') || (table === db.translations && path[0] === 'language')) continue;
        for (const damage of DAMAGES) {
          if (table === db.log && draw(1, 1000) > share * 1000) continue;
          const changed = damaged(row, path, damage, draw);
          if (changed === null) continue;
          await table.put(changed as never);
          const before = await everything();
          const field = `${table.name}.${path.filter((step) => typeof step === 'string').join('.')}`;
          const fault = (what: string) => faults.push(`${field} (${damage}): ${what}`);
          let loading: Loading | null = null;
          try {
            loading = await loadSession(db, ID);
            const { sessions, damaged: shelf } = await listSessions(db);
            const seen = [...sessions.map(({ id }) => id), ...shelf.map(({ id }) => id)];
            if (seen.toSorted().join() !== [ID, ...OTHERS].join()) fault(`the library shows ${seen.join()}`);
            const away = await sessionHandedOver(db);
            if (away && away.id !== ID) fault('another session took the laptop');
            const other = OTHERS[done % OTHERS.length] ?? ID;
            if ((await loadSession(db, other)).kind !== 'loaded') fault(`${other} does not open`);
          } catch (error) {
            fault(error instanceof Error ? (error.stack ?? error.message) : String(error));
          }
          const noticed = loading?.kind === 'damaged';
          if (loading?.kind === 'damaged') {
            const { log } = loading;
            if (log.length !== ARCHIVED_LOG.length) fault(`${log.length} records are left for a copy`);
          } else if (loading?.kind === 'loaded') {
            const { state } = loading.history;
            if (checksum(state) !== ARCHIVED_LOG.at(-1)?.checksum) fault('it opens in another state');
            if (damage === 'another value' || isAllowed(field, damage)) unnoticed.add(field);
            else fault('it opens');
          }
          if ((await everything()) !== before) fault('something stored has changed');
          done += 1;
          byDamage[damage].done += 1;
          if (noticed) byDamage[damage].noticed += 1;
        }
        await table.put(row as never);
      }
    }
  }
  db.close();
  return { done, byDamage, unnoticed: [...unnoticed].toSorted(), faults };
}

/** What may also be stored as null or not at all, so that its being so tells nothing. */
const MAY_BE_NULL = [
  'sessions.pin',
  'sessions.frame',
  'sessions.seats.language',
  'log.by',
  'log.command.text',
  'log.command.rating',
];

function isAllowed(field: string, damage: Damage): boolean {
  // One seat or one name less is still a list; a place that is not named gets nothing, which is what some were given.
  if (damage === 'gone')
    return (
      ['log.command.tasks', 'log.command.dissent'].includes(field) || field.startsWith('log.command.answer.amounts.')
    );
  return damage === 'null' && [...MAY_BE_NULL, 'log.command.confidence', 'log.command.outcome'].includes(field);
}
