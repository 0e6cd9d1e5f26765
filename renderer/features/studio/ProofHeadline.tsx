import { useTranslation } from 'react-i18next';
import type { Run } from './analysisRun';
import { Headline } from './Headline';
import { progressText, proofSentence, stoppedSentence } from './proofSentence';

/** How a proof stands, in one sentence. */
export function ProofHeadline({ run }: { readonly run: Run<'proof'> }) {
  const { t } = useTranslation('studio');
  switch (run.kind) {
    case 'running': {
      const words = (progress: typeof run.progress) => (progress === null ? t('reading') : progressText(t, progress));
      return (
        <Headline working={{ shown: words(run.progress), spoken: words(run.spoken) }}>{t('prove.running')}</Headline>
      );
    }
    case 'stopped':
    case 'done': {
      const { headline, note, isProved } =
        run.kind === 'done' ? proofSentence(t, run.result) : stoppedSentence(t, run.progress);
      return (
        <Headline note={note} tone={isProved ? 'plain' : 'due'}>
          {headline}
        </Headline>
      );
    }
    case 'idle':
    case 'failed':
      return null;
  }
}
