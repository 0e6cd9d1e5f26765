import { useEffect, useState, type ReactNode } from 'react';
import type { MediaFile } from '#shared/archive/archiveContents';
import { mediaTypeOf } from '#shared/archive/mediaType';
import { useDatabase } from '../../storage/DatabaseContext';
import { readPictures } from '../../storage/pictures';
import { PicturesContext } from '../../storage/PicturesContext';

interface SessionPicturesProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** Shows its children with the pictures that are stored with the session, as soon as those can be shown. */
export function SessionPictures({ id, children }: SessionPicturesProps) {
  const db = useDatabase();
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string> | null>(null);

  useEffect(() => {
    let current = true;
    let made: ReadonlyMap<string, string> = new Map();
    // Without its pictures a session can still be played: what they show is there in words.
    void readPictures(db, id)
      .catch(() => [])
      .then((media) => {
        if (!current) return;
        made = new Map(media.map((picture) => [picture.name, addressOf(picture)]));
        setAddresses(made);
      });
    return () => {
      current = false;
      for (const address of made.values()) URL.revokeObjectURL(address);
    };
  }, [db, id]);

  return addresses && <PicturesContext value={addresses}>{children}</PicturesContext>;
}

function addressOf({ name, bytes }: MediaFile): string {
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaTypeOf(name) }));
}
