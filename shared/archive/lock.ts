import { gcm } from '@noble/ciphers/aes.js';
import { scrypt, scryptAsync } from '@noble/hashes/scrypt.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { canonicalJson } from './canonicalJson';
import { encodeUtf8 } from './utf8';

const KEY_BYTES = 32;
export const SALT_BYTES = 16;
export const NONCE_BYTES = 12;
/** N = 2^17, r = 8, p = 1: what OWASP asks of scrypt; 128 MB and about a second. */
const COST = { log2N: 17, r: 8, p: 1 } as const;
/** A file may ask for less or more within these, so that it can neither be guessed at speed nor hold the machine up. */
const LEAST_LOG2N = 15;
const MOST_LOG2N = 18;
const MEMORY = 2 ** 29;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

export const lockSchema = z.strictObject({
  cipher: z.literal('AES-256-GCM'),
  kdf: z.literal('scrypt'),
  log2N: z.int().min(LEAST_LOG2N).max(MOST_LOG2N),
  r: z.literal(COST.r),
  p: z.literal(COST.p),
  salt: hex(SALT_BYTES),
  nonce: hex(NONCE_BYTES),
});

/** How an archive is locked; nothing in here is secret. */
export type Lock = z.output<typeof lockSchema>;

/** A new lock. Both arguments are fresh random bytes: with them chance comes in. */
export function newLock(salt: Uint8Array, nonce: Uint8Array, log2N: number = COST.log2N): Lock {
  return { cipher: 'AES-256-GCM', kdf: 'scrypt', ...COST, log2N, salt: bytesToHex(salt), nonce: bytesToHex(nonce) };
}

export type OnProgress = (share: number) => void;

/** The key that a passphrase makes with a lock. Takes about a second. */
export function keyOf(lock: Lock, passphrase: string, onProgress: OnProgress): Promise<Uint8Array> {
  return scryptAsync(typed(passphrase), hexToBytes(lock.salt), { ...costOf(lock), onProgress });
}

/** The same without letting anything else happen meanwhile. */
export function keyAtOnce(lock: Lock, passphrase: string): Uint8Array {
  return scrypt(typed(passphrase), hexToBytes(lock.salt), costOf(lock));
}

/** The bytes under a lock. Whoever changes the lock, or the version of the archive, makes them unreadable. */
export function lockUp(bytes: Uint8Array, key: Uint8Array, lock: Lock, version: number): Uint8Array {
  return cipher(key, lock, version).encrypt(bytes);
}

/** What is under a lock; null when the key does not fit or a byte was changed: it cannot be told which. */
export function unlock(bytes: Uint8Array, key: Uint8Array, lock: Lock, version: number): Uint8Array | null {
  try {
    return cipher(key, lock, version).decrypt(bytes);
  } catch {
    return null;
  }
}

function cipher(key: Uint8Array, lock: Lock, version: number) {
  return gcm(key, hexToBytes(lock.nonce), encodeUtf8(canonicalJson({ lock, version })));
}

/** The same passphrase is typed with composed letters on one machine and with combining marks on another. */
function typed(passphrase: string): Uint8Array {
  return encodeUtf8(passphrase.normalize('NFKC'));
}

function costOf({ log2N, r, p }: Lock) {
  return { N: 2 ** log2N, r, p, dkLen: KEY_BYTES, maxmem: MEMORY };
}
