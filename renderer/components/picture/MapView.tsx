import { useState } from 'react';
import type { ExerciseMap, Place } from '#shared/exercise/exercise';
import { PictureMissing } from './PictureMissing';
import classes from './MapView.module.css';

interface MapViewProps {
  readonly map: ExerciseMap;
  /** Null when the picture is not here. */
  readonly address: string | null;
  /** The places that are marked and named. */
  readonly places: readonly Place[];
}

/** The exercise's map with places marked on it. */
export function MapView({ map, address, places }: MapViewProps) {
  const [failed, setFailed] = useState(false);
  if (address === null || failed) {
    return <PictureMissing alt={map.alt} names={places.map(({ name }) => name)} />;
  }
  return (
    <div className={classes.map}>
      <img src={address} alt={map.alt} onError={() => setFailed(true)} />
      <ul className={classes.places}>
        {places.map(({ id, name, x, y }) => (
          <li
            key={id}
            className={classes.place}
            data-side={x > 50 ? 'left' : 'right'}
            style={{ left: `${x}%`, top: `${y}%` }}
          >
            <span className={classes.mark} aria-hidden />
            <span className={classes.name}>{name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
