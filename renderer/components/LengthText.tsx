import { useTranslation } from 'react-i18next';
import type { Minutes } from '#shared/exercise/units';

/** A length of time for reading: `2 h 30 min`. */
export function LengthText({ length }: { readonly length: Minutes }) {
  const { t } = useTranslation();
  const hours = Math.floor(length / 60);
  const minutes = length % 60;
  return t(hours === 0 ? 'length.minutes' : minutes === 0 ? 'length.hours' : 'length.both', { hours, minutes });
}
