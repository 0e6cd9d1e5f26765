import { useTranslation } from 'react-i18next';
import type { Rating } from '#shared/kernel/command';
import classes from './RatingBadge.module.css';

/** A letter first; its words are there for those who do not know the letters. */
export function RatingBadge({ rating, words = false }: { readonly rating: Rating; readonly words?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={classes.rating}>
      <abbr className={classes.letter} data-rating={rating} title={t(`rating.${rating}`)}>
        {rating}
      </abbr>
      {words && <span>{t(`rating.${rating}`)}</span>}
    </span>
  );
}
