import { useTranslation } from 'react-i18next';
import { ActBar } from './ActBar';
import { Card } from './Card';
import { useConduct } from './ConductContext';
import classes from './OutcomePanel.module.css';

interface EndingCardProps {
  readonly index: number;
  readonly onEndex: () => void;
  readonly onPlayOn: () => void;
}

/** The exercise has reached one of its endings; whether it is over is the facilitator's to say. */
export function EndingCard({ index, onEndex, onPlayOn }: EndingCardProps) {
  const { t } = useTranslation('conduct');
  const ending = useConduct().session.compiled.exercise.endings[index];
  if (!ending) return null;
  return (
    <Card
      title={ending.title}
      subtitle={<span>{t('ending.hint')}</span>}
      foot={
        <ActBar
          acts={[
            { hotkey: 'E', label: t('ending.endex'), act: onEndex, primary: true },
            { hotkey: 'G', label: t('ending.playOn'), act: onPlayOn },
          ]}
        />
      }
    >
      <blockquote className={classes.say}>{ending.say}</blockquote>
    </Card>
  );
}
