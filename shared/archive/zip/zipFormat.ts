/** What the zip format fixes (APPNOTE.TXT 6.3): signatures, lengths of the fixed parts, and the values that we use. */
export const LOCAL = { signature: 0x04034b50, length: 30 } as const;
export const CENTRAL = { signature: 0x02014b50, length: 46 } as const;
export const END = { signature: 0x06054b50, length: 22 } as const;

export const STORED = 0;
export const DEFLATED = 8;

export const FLAG = {
  encrypted: 1 << 0,
  sizesFollow: 1 << 3,
  strongEncryption: 1 << 6,
  utf8: 1 << 11,
  masked: 1 << 13,
} as const;

/** One file to be put into a zip, or taken out of one. */
export interface ZipFile {
  /** A path with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
