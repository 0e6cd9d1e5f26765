/** The texts of an exercise in another language, as their file has them: what `readTexts` reads. */
export interface Translation {
  /** A BCP 47 language tag. */
  readonly language: string;
  readonly text: string;
}
