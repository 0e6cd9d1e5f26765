import { useTranslation } from 'react-i18next';
import type { ScenarioMinute } from '#shared/exercise/units';
import { scenarioTimeText } from '#shared/exercise/scenarioTimeText';

/** The date and clock inside the story; in English the day stands before the month. */
export function ScenarioTimeText({ at }: { readonly at: ScenarioMinute }) {
  const { language } = useTranslation().i18n;
  return <time className="tabular">{scenarioTimeText(at, language === 'en' ? 'en-GB' : language)}</time>;
}
