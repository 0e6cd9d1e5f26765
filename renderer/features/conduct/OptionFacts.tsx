import { useTranslation } from 'react-i18next';
import type { Option } from '#shared/exercise/exercise';
import { useConduct } from './ConductContext';
import classes from './OptionFacts.module.css';

/** What an option means, what it works with and what it takes: to be read out to whoever has no screen of their own. */
export function OptionFacts({ option }: { readonly option: Option }) {
  const { t } = useTranslation(['conduct', 'common']);
  const { exercise } = useConduct().session.compiled;
  const instruments = option.instruments.map((instrument) => t(`common:instrument.${instrument}`)).join(', ');
  const spends = option.spends.map(
    ({ resource, amount }) => `${amount} × ${exercise.resources.find(({ id }) => id === resource)?.name ?? ''}`,
  );
  const facts = [
    ...(instruments === '' ? [] : [t('decision.uses', { instruments })]),
    ...(spends.length === 0 ? [] : [t('decision.spends', { list: spends.join(', ') })]),
  ];
  return (
    <span data-dimmed>
      {option.text !== null && <span className={classes.text}>{option.text}</span>}
      {facts.join(' · ')}
    </span>
  );
}
