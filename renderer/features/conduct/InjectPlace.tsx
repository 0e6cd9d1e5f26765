import { useTranslation } from 'react-i18next';
import { PlaceLink } from '../../components/picture/PlaceLink';
import { usePictureAddress } from '../../storage/PicturesContext';
import type { Inject } from '#shared/exercise/exercise';
import { useConduct } from './ConductContext';

/** Where an inject happens, on the map where it is on it. */
export function InjectPlace({ inject }: { readonly inject: Inject }) {
  const { t } = useTranslation('conduct');
  const pictureAddress = usePictureAddress();
  const { id, map } = useConduct().session.compiled.exercise;
  const place = map?.places.find((each) => each.id === inject.placeId);
  if (map && place) {
    return (
      <span>
        <PlaceLink map={map} address={pictureAddress(id, map.image)} place={place} />
      </span>
    );
  }
  return inject.place === null ? null : <span>{t('inject.at', { place: inject.place })}</span>;
}
