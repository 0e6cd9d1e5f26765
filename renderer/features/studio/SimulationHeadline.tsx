import { useTranslation } from 'react-i18next';
import { clockText } from '../../components/clockText';
import { SECONDS_PER_MINUTE } from '#shared/exercise/units';
import type { SimulationProgress } from './analysis';
import type { Run } from './analysisRun';
import { valueText, wholeText } from './figures';
import { Headline } from './Headline';

/** How a simulation stands, in one sentence. */
export function SimulationHeadline({ run }: { readonly run: Run<'simulation'> }) {
  const { t } = useTranslation('studio');
  const tables = (count: number) => t('tables', { count, number: wholeText(count) });
  switch (run.kind) {
    case 'running': {
      const words = (progress: SimulationProgress | null) =>
        progress === null
          ? t('reading')
          : t(`simulate.${progress.stage}Progress`, { done: wholeText(progress.done), of: wholeText(progress.of) });
      const stage = run.progress?.stage ?? 'playing';
      return (
        <Headline working={{ shown: words(run.progress), spoken: words(run.spoken) }}>
          {t(`simulate.${stage}`)}
        </Headline>
      );
    }
    case 'stopped': {
      const played = run.progress?.stage === 'playing' ? run.progress.done : (run.progress?.of ?? 0);
      return <Headline>{t('simulate.stopped', { tables: tables(played) })}</Headline>;
    }
    case 'done': {
      const { simulation } = run.result;
      const { policy, meanDelay } = simulation;
      const notes = [
        t('simulate.chose', { policy: t(`simulate.policies.${policy}.label`) }),
        ...(meanDelay === null ? [] : [t('simulate.followed', { minutes: valueText(meanDelay / SECONDS_PER_MINUTE) })]),
      ];
      return (
        <Headline note={notes.join('. ')}>
          {t('simulate.done', {
            tables: tables(simulation.runs),
            time: clockText(simulation.medianDuration),
          })}
        </Headline>
      );
    }
    case 'idle':
    case 'failed':
      return null;
  }
}
