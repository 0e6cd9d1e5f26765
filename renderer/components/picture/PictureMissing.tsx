import { useTranslation } from 'react-i18next';
import classes from './Picture.module.css';

/** Stands where a picture would be that is not here: what it shows, in words. */
export function PictureMissing({ alt }: { readonly alt: string }) {
  const { t } = useTranslation('words');
  return <p className={classes.missing}>{t('picture.notHere', { alt })}</p>;
}
