import type { PinHash } from './rows';

const ITERATIONS = 210_000;
const SALT_BYTES = 16;
const HASH_BITS = 256;

/** Four to eight digits. */
export const PIN_SHAPE = /^[0-9]{4,8}$/;

/** Salts and stretches a PIN, so that what is stored does not show it. */
export async function hashPin(pin: string): Promise<PinHash> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return { salt: toBase64(salt), hash: await derive(pin, salt) };
}

export async function isPin(pin: string, { salt, hash }: PinHash): Promise<boolean> {
  return (await derive(pin, fromBase64(salt))) === hash;
}

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS },
    key,
    HASH_BITS,
  );
  return toBase64(new Uint8Array(bits));
}

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
