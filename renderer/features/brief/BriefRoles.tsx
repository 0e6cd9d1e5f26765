import { useTranslation } from 'react-i18next';
import { OrganisationMark } from '../../components/OrganisationMark';
import type { Exercise, Role } from '#shared/exercise/exercise';
import type { RoleId } from '#shared/exercise/ids';
import classes from './BriefRoles.module.css';

interface BriefRolesProps {
  readonly exercise: Exercise;
  readonly seated: readonly boolean[];
  readonly people: ReadonlyMap<RoleId, string>;
}

/** Who is who, by organisation: the part of a role that everybody may know. */
export function BriefRoles({ exercise, seated, people }: BriefRolesProps) {
  const { t } = useTranslation('brief');
  const holder = (role: Role) => {
    if (!seated[exercise.roles.indexOf(role)]) return t('notHeld');
    const person = people.get(role.id) ?? '';
    return person === '' ? t('held') : t('heldBy', { person });
  };
  return (
    <>
      {exercise.organisations.map(({ id, name, kind }) => {
        const roles = exercise.roles.filter(({ organisation }) => organisation === id);
        if (roles.length === 0) return null;
        return (
          <section key={id} className={classes.organisation}>
            <h3 className={classes.name}>
              <OrganisationMark kind={kind} /> {name}
            </h3>
            <div className={classes.roles}>
              {roles.map((role) => (
                <article key={role.id} className={classes.role}>
                  <h4 className={classes.title}>
                    {role.name} <span className={classes.holder}>{holder(role)}</span>
                  </h4>
                  <p className={classes.wants}>{role.wants}</p>
                  <dl className={classes.powers}>
                    {role.can.length > 0 && (
                      <>
                        <dt>{t('can')}</dt>
                        <dd>{role.can.join('; ')}</dd>
                      </>
                    )}
                    {role.cannot.length > 0 && (
                      <>
                        <dt>{t('cannot')}</dt>
                        <dd>{role.cannot.join('; ')}</dd>
                      </>
                    )}
                  </dl>
                </article>
              ))}
            </div>
          </section>
        );
      })}
    </>
  );
}
