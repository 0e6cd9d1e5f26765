import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/KeyHint';
import { canPause } from './canPause';
import { useConduct } from './ConductContext';
import classes from './KeyLegend.module.css';

const KEYS = [
  ['N', 'note'],
  ['P', 'pause'],
  ['U', 'undo'],
  ['L', 'handOver'],
  ['/', 'search'],
  ['?', 'help'],
] as const;

/** The keys that work anywhere, at the foot of the console. */
export function KeyLegend() {
  const { t } = useTranslation('conduct');
  const pauses = canPause(useConduct());
  return (
    <footer className={classes.legend} aria-hidden>
      {KEYS.filter(([, name]) => name !== 'pause' || pauses).map(([key, name]) => (
        <span key={name}>
          <KeyHint keys={key} /> {t(`keys.${name}`)}
        </span>
      ))}
    </footer>
  );
}
