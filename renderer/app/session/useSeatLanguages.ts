import { useRef, useState } from 'react';
import type { RoleId } from '#shared/exercise/ids';
import { useDatabase } from '../../storage/DatabaseContext';
import type { Seat, SessionRow } from '../../storage/rows';
import { setSeatLanguage } from '../../storage/sessions';
import type { Readings } from './readings';

interface SeatLanguages {
  /** As they stand now. */
  readonly seats: readonly Seat[];
  readonly choose: (role: RoleId, language: string | null) => void;
}

/** In which language each seat reads. A choice is stored before it is shown, so that a restart comes back to it. */
export function useSeatLanguages({ id, seats: stored }: SessionRow, readings: Readings): SeatLanguages {
  const db = useDatabase();
  const [seats, setSeats] = useState(stored);
  /** The choices so far: one is done after the other, so that the last one stays. */
  const chosen = useRef(Promise.resolve());

  const choose = async (role: RoleId, language: string | null) => {
    // Where it cannot be stored it is a choice for now: it must not keep anybody from reading.
    await Promise.allSettled([readings.fetch(language), setSeatLanguage(db, id, role, language)]);
    setSeats((current) => current.map((seat) => (seat.role === role ? { ...seat, language } : seat)));
  };
  return {
    seats,
    choose: (role, language) => {
      chosen.current = chosen.current.then(() => choose(role, language));
    },
  };
}
