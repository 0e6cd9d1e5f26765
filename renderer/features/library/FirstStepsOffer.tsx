import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lengthText } from '../../components/clockText';
import { shippedCards } from '../../storage/shippedExercises';
import { FIRST_STEPS } from './firstSteps';
import { Offer } from './Offer';

/** For whoever has no session yet: the exercise that teaches the app while it is played. */
export function FirstStepsOffer() {
  const { t } = useTranslation('library');
  const card = shippedCards.get(FIRST_STEPS);
  if (!card) return null;
  const { title, duration, counts } = card;
  return (
    <Offer
      state={t('firstSteps.state')}
      name={title}
      details={`${lengthText(duration)} · ${t('roles', { count: counts.roles })}`}
      promise={t('firstSteps.why')}
    >
      <Button
        size="lg"
        aria-label={t('firstSteps.setUpNamed', { title })}
        renderRoot={(props) => <Link to="/setup/$exerciseKey" params={{ exerciseKey: FIRST_STEPS }} {...props} />}
      >
        {t('firstSteps.setUp')}
      </Button>
    </Offer>
  );
}
