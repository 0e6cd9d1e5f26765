import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/KeyHint';
import { canPause } from './canPause';
import { useConduct } from './ConductContext';
import classes from './KeysDialog.module.css';

const KEYS = [
  [
    'any',
    ['note', 'N'],
    ['pause', 'P'],
    ['next', '→'],
    ['undo', 'U'],
    ['handOver', 'L'],
    ['search', '/'],
    ['back', 'Esc'],
    ['help', '?'],
  ],
  ['inject', ['deliver', 'D'], ['hold', 'H'], ['skip', 'S'], ['text', 'T']],
  [
    'decision',
    ['open', 'O'],
    ['give', 'G'],
    ['reveal', 'R'],
    ['commit', 'C'],
    ['apply', 'A'],
    ['overrule', 'V'],
    ['extend', 'X'],
    ['expire', 'E'],
  ],
] as const;

/** Every key of the console. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('conduct');
  const pauses = canPause(useConduct());
  return (
    <Modal opened onClose={onClose} title={t('keys.title')} size="xl">
      <div className={classes.columns}>
        {KEYS.map(([group, ...keys]) => (
          <div key={group}>
            <h3 className={classes.heading}>{t(`keys.${group}`)}</h3>
            <dl className={classes.keys}>
              {keys
                .filter(([name]) => name !== (pauses ? 'next' : 'pause'))
                .map(([name, key]) => (
                  <div key={name}>
                    <dt>
                      <KeyHint keys={key} />
                      <span className={classes.spoken}>{key}</span>
                    </dt>
                    <dd>{t(`keys.${name}`)}</dd>
                  </div>
                ))}
            </dl>
          </div>
        ))}
      </div>
    </Modal>
  );
}
