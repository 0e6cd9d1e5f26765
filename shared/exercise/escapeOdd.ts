const ODD = /[\u007F-\u009F\p{Bidi_Control}]/gu;

/** Whether a text has characters that steer a terminal or turn a line around, which JSON and YAML may leave as they are. */
export function hasOdd(text: string): boolean {
  return text.search(ODD) >= 0;
}

/** JSON, or YAML in which such texts stand in double quotes, with those characters written as their codes: the data is the same. */
export function escapeOdd(json: string): string {
  return json.replace(ODD, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
