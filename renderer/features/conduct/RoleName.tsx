import { OrganisationMark } from '../../components/OrganisationMark';
import type { Role } from '#shared/exercise/exercise';
import { useConduct } from './ConductContext';
import classes from './RoleName.module.css';

/** A role by its name, with the mark of its organisation and the person who holds it. */
export function RoleName({ role, person = true }: { readonly role: Role; readonly person?: boolean }) {
  const { session, people } = useConduct();
  const kind = session.compiled.exercise.organisations.find(({ id }) => id === role.organisation)?.kind;
  const name = people.get(role.id);
  return (
    <span className={classes.role}>
      {kind && <OrganisationMark kind={kind} />} {role.name}
      {person && name !== undefined && name !== '' && <span className={classes.person}> {name}</span>}
    </span>
  );
}
