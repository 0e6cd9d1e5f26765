import { Dexie } from 'dexie';
import type { MediaFile } from '#shared/archive/archiveContents';
import type { LiaisonDatabase } from './LiaisonDatabase';
import type { StoredImage } from './rows';

/** A picture that is about to be stored, with the name that it has in its exercise's folder. */
export interface HashedPicture extends StoredImage {
  readonly name: string;
}

/** Where the pictures of a new session come from: another owner's, which it shares, or a file. */
export type PictureSource = { readonly of: string } | { readonly hashed: readonly HashedPicture[] };

export const NO_PICTURES: PictureSource = { hashed: [] };

/** Hashes pictures. To be done before a transaction begins: one does not outlive the wait. */
export function hashPictures(media: readonly MediaFile[]): Promise<readonly HashedPicture[]> {
  return Promise.all(
    media.map(async ({ name, bytes }) => {
      const own = new Uint8Array(bytes);
      return { name, bytes: own, hash: hexOf(await crypto.subtle.digest('SHA-256', own)) };
    }),
  );
}

/** The pictures of an exercise that was brought in, by its key, or of a session, by its id; by their names. */
export async function readPictures(db: LiaisonDatabase, owner: string): Promise<readonly MediaFile[]> {
  const named = await db.pictures
    .where('[owner+name]')
    .between(...allOf(owner))
    .toArray();
  const images = await db.images.bulkGet(named.map(({ hash }) => hash));
  return named.flatMap(({ name }, index) => {
    const bytes = images[index]?.bytes;
    return bytes ? [{ name, bytes }] : [];
  });
}

/** Gives an owner its pictures, in a transaction over both tables. A picture that several have is stored once. */
export async function addPictures(db: LiaisonDatabase, owner: string, source: PictureSource): Promise<void> {
  if ('of' in source) {
    const theirs = await db.pictures
      .where('[owner+name]')
      .between(...allOf(source.of))
      .toArray();
    await db.pictures.bulkPut(theirs.map(({ name, hash }) => ({ owner, name, hash })));
    return;
  }
  await db.pictures.bulkPut(source.hashed.map(({ name, hash }) => ({ owner, name, hash })));
  await db.images.bulkPut(source.hashed.map(({ hash, bytes }) => ({ hash, bytes })));
}

/** Takes an owner's pictures away, in a transaction over both tables, and what nobody else has of them with it. */
export async function removePictures(db: LiaisonDatabase, owner: string): Promise<void> {
  const theirs = db.pictures.where('[owner+name]').between(...allOf(owner));
  const hashes = new Set((await theirs.toArray()).map(({ hash }) => hash));
  await theirs.delete();
  for (const hash of hashes) {
    if ((await db.pictures.where('hash').equals(hash).count()) === 0) await db.images.delete(hash);
  }
}

function allOf(owner: string): [from: readonly unknown[], to: readonly unknown[]] {
  return [
    [owner, Dexie.minKey],
    [owner, Dexie.maxKey],
  ];
}

function hexOf(hash: ArrayBuffer): string {
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
