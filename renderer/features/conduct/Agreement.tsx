import { SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConduct } from './ConductContext';
import { withDissent, type DecideDraft } from './decideDraft';
import { RoleName } from './RoleName';
import classes from './Agreement.module.css';

interface AgreementProps {
  readonly index: number;
  readonly draft: DecideDraft;
  readonly onDraft: (draft: DecideDraft) => void;
}

/** Who of the seated carries a joint decision, and what the rule asks for. */
export function Agreement({ index, draft, onDraft }: AgreementProps) {
  const { t } = useTranslation('conduct');
  const { session, state } = useConduct();
  const { compiled } = session;
  const decision = compiled.exercise.decisions[index];
  if (!decision) return null;
  const seated = (compiled.decisions[index]?.by ?? []).filter((role) => state.seated[role]);
  const lead = compiled.exercise.roles.find(({ id }) => id === decision.lead)?.name ?? '';
  return (
    <fieldset className={classes.agreement}>
      <legend>
        {t('decision.agreement')}{' '}
        <span className={classes.rule}>{t(`decision.ruleOf.${decision.rule}`, { lead })}</span>
      </legend>
      {seated.map((index) => {
        const role = compiled.exercise.roles[index];
        if (!role) return null;
        const reason = draft.dissent.get(role.id);
        return (
          <div key={role.id} className={classes.role}>
            <RoleName role={role} person={false} />
            <SegmentedControl
              aria-label={role.name}
              value={reason === undefined ? 'agree' : 'dissents'}
              onChange={(value) => onDraft(withDissent(draft, role.id, value === 'agree' ? null : ''))}
              data={[
                { value: 'agree', label: t('decision.agree') },
                { value: 'dissents', label: t('decision.dissents') },
              ]}
            />
            {reason !== undefined && (
              <TextInput
                aria-label={t('decision.dissentReason', { role: role.name })}
                placeholder={t('decision.dissentReason', { role: role.name })}
                value={reason}
                onChange={(event) => onDraft(withDissent(draft, role.id, event.currentTarget.value))}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
