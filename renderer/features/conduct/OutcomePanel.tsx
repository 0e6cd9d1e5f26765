import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockText, countdownText } from '../../components/clockText';
import { outcomeDue, proposedOutcome } from '#shared/kernel/outcomesOf';
import { ActBar, type ActButton } from './ActBar';
import { awaitsRuling } from './awaitsRuling';
import { Card } from './Card';
import { useConduct } from './ConductContext';
import { DecisionFacts } from './DecisionFacts';
import { OutcomeChanges } from './OutcomeChanges';
import { OverruleForm } from './OverruleForm';
import { Verdict } from './Verdict';
import classes from './OutcomePanel.module.css';

/** What follows from a decision: read it out, apply it, or put something else in its place. */
export function OutcomePanel({ index }: { readonly index: number }) {
  const { t } = useTranslation('conduct');
  const { session, state, submit } = useConduct();
  const { compiled } = session;
  const awaits = awaitsRuling(compiled, state, index);
  // What follows from an answer in words is the facilitator's to say, so that is asked at once.
  const [overruling, setOverruling] = useState(awaits);
  const decision = compiled.exercise.decisions[index];
  const entry = state.decisions[index];
  if (!decision || !entry) return null;
  const outcome = proposedOutcome(compiled, state, index);
  const due = outcomeDue(compiled, state, index) ?? state.time;
  const later = due > state.time;
  const inWords = decision.form.kind === 'text' && entry.answer !== null;
  const rule: ActButton = {
    hotkey: 'V',
    label: awaits ? t('decision.rule') : t('decision.overrule'),
    act: () => setOverruling(true),
    primary: awaits,
  };
  const apply: ActButton = {
    hotkey: 'A',
    label: awaits ? t('decision.applyNothing') : later ? t('decision.applyNow') : t('decision.apply'),
    act: () => submit({ type: 'outcome.apply', decision: decision.id }),
    primary: !later && !awaits,
  };
  return (
    <Card
      title={decision.title}
      part={overruling ? 'overrule' : 'read'}
      known={overruling}
      subtitle={<DecisionFacts index={index} />}
      foot={
        overruling ? (
          <OverruleForm
            index={index}
            onCancel={() => setOverruling(false)}
            onConfirm={(instead, reason) => {
              setOverruling(false);
              submit({ type: 'outcome.adjudicate', decision: decision.id, outcome: instead, reason });
            }}
          />
        ) : (
          <ActBar acts={awaits ? [rule, apply] : [apply, rule]} />
        )
      }
    >
      <Verdict index={index} />
      {later && (
        <p className={classes.quiet}>
          {t('decision.outcomeLater', { clock: clockText(due), time: countdownText(due - state.time) })}
        </p>
      )}
      {awaits && <p className={classes.quiet}>{t('decision.ruleHint')}</p>}
      {entry.outcomeStatus === 'adjudicated' && (
        <p className={classes.overruled}>{inWords ? t('decision.ruled') : t('decision.overruled')}</p>
      )}
      {outcome === null ? (
        !awaits && <p className={classes.say}>{t('decision.nothingFollows')}</p>
      ) : (
        <>
          <blockquote className={classes.say} data-replaced={overruling}>
            {outcome.say ?? t('decision.wordless')}
          </blockquote>
          <OutcomeChanges outcome={outcome} />
        </>
      )}
    </Card>
  );
}
