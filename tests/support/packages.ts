import { writePackage, type PackageContents } from '#shared/archive/exercisePackage';
import { encodeUtf8 } from '#shared/archive/utf8';
import { minimalWith } from './exerciseTexts';
import { textsFile } from './textsFiles';

/** A picture that would do harm if it were shown as a page. */
const AREA = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="40" height="30">
<script>window.parent.harmed = true; window.harmed = true;</script>
<rect width="40" height="30" fill="#7a9"/></svg>`;

const MAPPED = minimalWith('map: { image: media/area.svg, alt: The valley and the road }');

/** A small exercise with a map, in German as well. */
export const MAPPED_PACKAGE: PackageContents = {
  text: MAPPED,
  translations: [{ language: 'de', text: textsFile(MAPPED, (of) => `${of} (de)`) }],
  media: [{ name: 'media/area.svg', bytes: encodeUtf8(AREA) }],
};

export function mappedPackage(overrides: Partial<PackageContents> = {}): Uint8Array<ArrayBuffer> {
  return writePackage({ ...MAPPED_PACKAGE, ...overrides });
}
