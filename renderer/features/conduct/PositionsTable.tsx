import { ActionIcon, SegmentedControl, TextInput } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '#shared/kernel/answer';
import { answerStateText } from '#shared/kernel/answerText';
import { useConduct } from './ConductContext';
import { withDissent, type DecideDraft } from './decideDraft';
import { RoleName } from './RoleName';
import classes from './PositionsTable.module.css';

interface PositionsTableProps {
  readonly index: number;
  /** Who carries what is being written down; null where the decision is only looked at. */
  readonly agreement: { readonly draft: DecideDraft; readonly onDraft: (draft: DecideDraft) => void } | null;
}

/** What each seat would have chosen before they talked and, while they talk, whether it carries what comes out. */
export function PositionsTable({ index, agreement }: PositionsTableProps) {
  const { t } = useTranslation('conduct');
  const { session, state } = useConduct();
  const { exercise, decisions } = session.compiled;
  const decision = exercise.decisions[index];
  const positions = state.decisions[index]?.positions ?? [];
  const asked = (decisions[index]?.by ?? []).filter((role) => state.seated[role]);
  if (!decision) return null;
  // One option is chosen as fast below as it is taken over from here.
  const takesOver = decision.form.kind !== 'choice';
  return (
    <table className={classes.table} data-writing={agreement !== null}>
      <caption data-quiet={agreement !== null}>{t('decision.positions')}</caption>
      <thead>
        <tr>
          <th scope="col" className={classes.role}>
            {t('decision.roleColumn')}
          </th>
          <th scope="col">{t('decision.optionColumn')}</th>
          <th scope="col" className={classes.sure}>
            {t('decision.sureColumn')}
          </th>
          {agreement && (
            <th scope="col" className={classes.now}>
              {t('decision.nowColumn')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {asked.map((seat) => {
          const role = exercise.roles[seat];
          const position = positions.find((entry) => entry.role === seat);
          if (!role) return null;
          const chosen = position ? answerStateText(decision, position.answer) : t('decision.noPosition');
          const why = position?.reason ?? '';
          const dissent = agreement?.draft.dissent.get(role.id);
          return (
            <Fragment key={role.id}>
              <tr data-goes-on={why !== '' || dissent !== undefined}>
                <th scope="row" rowSpan={why === '' ? 1 : 2} data-goes-on={dissent !== undefined}>
                  <RoleName role={role} person={false} wraps />
                </th>
                <td>
                  <span className={classes.position}>
                    {chosen}
                    {agreement && position && takesOver && (
                      <ActionIcon
                        className={classes.take ?? ''}
                        size="sm"
                        variant="default"
                        title={t('decision.takeOver')}
                        aria-label={t('decision.takeOverOf', { role: role.name })}
                        onClick={() =>
                          agreement.onDraft({ ...agreement.draft, answer: answerOf(decision, position.answer) })
                        }
                      >
                        <IconArrowDown size={16} aria-hidden />
                      </ActionIcon>
                    )}
                  </span>
                </td>
                <td className="tabular">{position?.confidence ?? '–'}</td>
                {agreement && (
                  <td>
                    <SegmentedControl
                      size="xs"
                      classNames={{ root: classes.control ?? '', label: classes.choice ?? '' }}
                      aria-label={t('decision.agreementOf', { role: role.name })}
                      value={dissent === undefined ? 'agrees' : 'dissents'}
                      onChange={(value) =>
                        agreement.onDraft(withDissent(agreement.draft, role.id, value === 'agrees' ? null : ''))
                      }
                      data={[
                        { value: 'agrees', label: t('decision.agrees') },
                        { value: 'dissents', label: t('decision.dissents') },
                      ]}
                    />
                  </td>
                )}
              </tr>
              {why !== '' && (
                <tr data-goes-on={dissent !== undefined}>
                  <td colSpan={3} className={classes.why}>
                    {why}
                  </td>
                </tr>
              )}
              {agreement && dissent !== undefined && (
                <tr>
                  <td colSpan={4} className={classes.dissent}>
                    <TextInput
                      size="sm"
                      aria-label={t('decision.dissentReason', { role: role.name })}
                      placeholder={t('decision.dissentReason', { role: role.name })}
                      value={dissent}
                      onChange={(event) =>
                        agreement.onDraft(withDissent(agreement.draft, role.id, event.currentTarget.value))
                      }
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
