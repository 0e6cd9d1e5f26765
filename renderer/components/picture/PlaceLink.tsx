import { Anchor, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseMap, Place } from '#shared/exercise/exercise';
import { MapView } from './MapView';

interface PlaceLinkProps {
  readonly map: ExerciseMap;
  /** Of the map's picture; null when it is not here. */
  readonly address: string | null;
  readonly place: Place;
}

/** A place's name that shows where it is on the map. */
export function PlaceLink({ map, address, place }: PlaceLinkProps) {
  const { t } = useTranslation('words');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Anchor
        component="button"
        type="button"
        inherit
        aria-label={t('picture.onMap', { name: place.name })}
        onClick={() => setOpened(true)}
      >
        {place.name}
      </Anchor>
      <Modal opened={opened} onClose={() => setOpened(false)} title={place.name} size="min(100vh, 72rem)">
        <MapView map={map} address={address} places={[place]} />
      </Modal>
    </>
  );
}
