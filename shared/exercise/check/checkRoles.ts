import type { Exercise } from '../exercise';
import type { RoleId } from '../ids';
import type { Remarks } from './remarks';
import { variantsOf } from './variantsOf';

/** Reports roles whose seat hears nothing or decides nothing, under any frame. */
export function checkRoles(exercise: Exercise, remarks: Remarks): void {
  const addressed = new Set<RoleId>();
  const deciding = new Set<RoleId>();
  for (const { injects, decisions } of variantsOf(exercise)) {
    for (const { to } of injects) for (const role of to) addressed.add(role);
    for (const { by } of decisions) for (const role of by) deciding.add(role);
  }
  for (const { id } of exercise.roles) {
    const path = ['roles', id];
    if (!addressed.has(id))
      remarks.key('LX0109', path, `No inject goes to \`${id}\`. Address one to this role, or remove the role.`);
    if (!deciding.has(id))
      remarks.key('LX0110', path, `\`${id}\` decides nothing. Name the role in \`by\` of a decision, or remove it.`);
  }
}
