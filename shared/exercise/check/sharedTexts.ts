import type { Exercise } from '../exercise';
import type { RoleId } from '../ids';
import type { Path } from '../yaml/path';

/** A text that seats read, and which ones. */
export interface SharedText {
  readonly text: string;
  readonly path: Path;
  /** Null: everybody. */
  readonly readers: readonly RoleId[] | null;
  /** The role that it describes. */
  readonly about: RoleId | null;
}

/** What an exercise lets seats read besides their own role: the situation, what is known of each role, injects and decisions. */
export function sharedTexts({ summary, situation, roles, injects, decisions }: Exercise): readonly SharedText[] {
  const texts: SharedText[] = [];
  const add = (text: string | null, path: Path, readers: readonly RoleId[] | null, about: RoleId | null = null) => {
    if (text !== null) texts.push({ text, path, readers, about });
  };
  add(summary, ['summary'], null);
  add(situation, ['situation'], null);
  for (const { id, name, wants, can, cannot } of roles) {
    const addKnown = (text: string, ...path: Path) => add(text, ['roles', id, ...path], null, id);
    addKnown(name, 'name');
    addKnown(wants, 'wants');
    can.forEach((text, index) => addKnown(text, 'can', index));
    cannot.forEach((text, index) => addKnown(text, 'cannot', index));
  }
  for (const { id, text, to } of injects) add(text, ['injects', id, 'text'], to);
  for (const { id, question, options, by } of decisions) {
    const path = ['decisions', id];
    add(question, [...path, 'question'], by);
    for (const option of options) {
      const at = [...path, 'options', option.id];
      add(option.label, [...at, 'label'], by);
      add(option.text, [...at, 'text'], by);
    }
  }
  return texts;
}
