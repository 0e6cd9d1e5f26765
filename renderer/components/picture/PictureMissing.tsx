import { useTranslation } from 'react-i18next';
import classes from './Picture.module.css';

interface PictureMissingProps {
  readonly alt: string;
  /** What would be named on it. */
  readonly names?: readonly string[];
}

/** Stands where a picture would be that is not here: what it shows, in words. */
export function PictureMissing({ alt, names = [] }: PictureMissingProps) {
  const { t } = useTranslation('words');
  return (
    <div className={classes.missing}>
      <p>{t('picture.notHere', { alt })}</p>
      {names.length > 0 && <p>{names.join(' · ')}</p>}
    </div>
  );
}
