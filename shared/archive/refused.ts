/** A file, or a part of one, that is not taken. */
export interface Refused {
  readonly kind: 'refused';
  /** What is wrong and what to do, as sentences. */
  readonly why: string;
}

export function refused(why: string): Refused {
  return { kind: 'refused', why };
}
