import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WithoutTopBar } from '../../components/TopBar';
import classes from './Curtain.module.css';

interface SeatCurtainProps {
  /** The role's name: all that the room may know of it here. */
  readonly name: string;
  readonly onOpen: () => void;
  readonly onSendBack: () => void;
}

/** Between two people: who the laptop goes to, and nothing of anybody. */
export function SeatCurtain({ name, onOpen, onSendBack }: SeatCurtainProps) {
  const { t } = useTranslation('seat');
  return (
    <main className={classes.curtain}>
      <WithoutTopBar />
      <h1 className={classes.name}>{name}</h1>
      <Button size="xl" autoFocus onClick={onOpen}>
        {t('curtain.take')}
      </Button>
      <div className={classes.back}>
        <Button variant="transparent" color="gray" onClick={onSendBack}>
          {t('curtain.sendBack')}
        </Button>
      </div>
    </main>
  );
}
