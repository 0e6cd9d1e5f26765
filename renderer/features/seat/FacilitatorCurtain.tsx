import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithoutTopBar } from '../../components/TopBar';
import classes from './Curtain.module.css';

interface FacilitatorCurtainProps {
  /** Whether a PIN is the facilitator's; null where the session has none. */
  readonly check: ((pin: string) => Promise<boolean>) | null;
  readonly onUnlock: () => void;
}

/** The way back from a seat: the facilitator's side opens only here. */
export function FacilitatorCurtain({ check, onUnlock }: FacilitatorCurtainProps) {
  const { t } = useTranslation('seat');
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState(false);
  const unlock = async () => {
    if (check === null || (await check(pin))) {
      onUnlock();
      return;
    }
    setWrong(true);
    setPin('');
  };
  return (
    <main className={classes.curtain}>
      <WithoutTopBar />
      <h1 className={classes.name}>{t('curtain.facilitator')}</h1>
      <form
        className={classes.unlock}
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        {check && (
          <PasswordInput
            label={t('curtain.pin')}
            size="lg"
            w="14rem"
            inputMode="numeric"
            autoComplete="off"
            autoFocus
            value={pin}
            error={wrong && t('curtain.wrongPin')}
            inputWrapperOrder={['label', 'error', 'input']}
            onChange={(event) => {
              setPin(event.currentTarget.value);
              setWrong(false);
            }}
          />
        )}
        <Button type="submit" size={check ? 'lg' : 'xl'} autoFocus={check === null}>
          {t('curtain.unlock')}
        </Button>
      </form>
    </main>
  );
}
