import { useTranslation } from 'react-i18next';
import classes from './DropTarget.module.css';

/** Covers the window while a file is held over it. */
export function DropTarget({ visible }: { readonly visible: boolean }) {
  const { t } = useTranslation();
  if (!visible) return null;
  return (
    <div className={classes.cover}>
      <p className={classes.words}>{t('dropHere')}</p>
    </div>
  );
}
