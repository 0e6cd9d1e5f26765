const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** What kind of picture a name promises, as in `image/png`. */
export function mediaTypeOf(name: string): string {
  return MEDIA_TYPES[endingOf(name)] ?? 'application/octet-stream';
}

/** What stands after the last dot of a name. */
export function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
