import type { RoleId } from '../ids';
import type { Path } from '../yaml/path';
import { resolveList } from './resolveEffects';
import type { Scope } from './scope';

/** The roles that a list names, in the exercise's order; `everyone` is all of them. None at all is reported. */
export function resolveRoles(scope: Scope, entry: string | readonly string[], path: Path): readonly RoleId[] {
  const all = Object.keys(scope.file.roles) as RoleId[];
  if (entry === 'everyone' || (entry.length === 1 && entry[0] === 'everyone')) return all;
  if (entry.length === 0) scope.report('LX0035', path, 'Nobody is named. Name a role, or `everyone`.');
  const named = new Set(resolveList(scope, 'roles', entry, path));
  return all.filter((id) => named.has(id));
}
