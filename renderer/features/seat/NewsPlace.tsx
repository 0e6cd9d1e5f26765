import { useTranslation } from 'react-i18next';
import { PlaceLink } from '../../components/picture/PlaceLink';
import { usePictureAddress } from '../../storage/PicturesContext';
import type { Exercise } from '#shared/exercise/exercise';
import type { PlaceId } from '#shared/exercise/ids';

interface NewsPlaceProps {
  readonly exercise: Exercise;
  readonly place: string | null;
  readonly placeId: PlaceId | null;
}

/** Where the news comes from, on the map where it is on it. */
export function NewsPlace({ exercise, place, placeId }: NewsPlaceProps) {
  const { t } = useTranslation('seat');
  const pictureAddress = usePictureAddress();
  const { id, map } = exercise;
  const onMap = map?.places.find((each) => each.id === placeId);
  if (map && onMap) return <PlaceLink map={map} address={pictureAddress(id, map.image)} place={onMap} />;
  return place === null ? null : <span>{t('news.at', { place })}</span>;
}
