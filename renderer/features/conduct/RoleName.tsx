import { OrganisationMark } from '../../components/OrganisationMark';
import type { Role } from '#shared/exercise/exercise';
import { useConduct } from './ConductContext';
import classes from './RoleName.module.css';

interface RoleNameProps {
  readonly role: Role;
  /** Whether to name who holds it. */
  readonly person?: boolean;
  /** Whether a long name may take a second line, or is cut. */
  readonly wraps?: boolean;
}

/** A role by its name, with the mark of its organisation and the person who holds it. */
export function RoleName({ role, person = true, wraps = false }: RoleNameProps) {
  const { session, people } = useConduct();
  const kind = session.compiled.exercise.organisations.find(({ id }) => id === role.organisation)?.kind;
  const name = people.get(role.id);
  return (
    <span className={classes.role} data-wraps={wraps} title={role.name}>
      {kind && <OrganisationMark kind={kind} />} {role.name}
      {person && name !== undefined && name !== '' && <span className={classes.person}> {name}</span>}
    </span>
  );
}
