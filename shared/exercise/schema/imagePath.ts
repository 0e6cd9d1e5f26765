import { oneOf } from '../suggest';
import { scalar } from './scalar';

const IMAGE_ENDINGS = ['svg', 'png', 'jpg', 'jpeg', 'webp', 'gif'];
const FILE_NAME = '[A-Za-z0-9_-](?:[A-Za-z0-9_. -]*[A-Za-z0-9_-])?';
const IMAGE_PATTERN = `media(?:/${FILE_NAME})*/${FILE_NAME}\\.(?:${IMAGE_ENDINGS.join('|')})`;
const IMAGE = new RegExp(`^${IMAGE_PATTERN}$`);
const MAX_PATH_LENGTH = 200;

/** Whether this is the path of a picture below the exercise's folder. */
export function isImagePath(text: string): boolean {
  return text.length <= MAX_PATH_LENGTH && !text.includes('..') && IMAGE.test(text);
}

/** A picture below the exercise's folder. No path that this takes leads out of it, on any system. */
export const imagePath = scalar({
  code: 'LX0037',
  expected:
    'Write a path below `media/` such as `media/bridge.jpg`, of letters, digits, `_`, `-`, `.` and blanks, ' +
    `that ends in ${oneOf(IMAGE_ENDINGS)}.`,
  standIn: 'media/x.svg',
  pattern: IMAGE_PATTERN,
  read: (text) => (isImagePath(text) ? text : null),
  json: { maxLength: MAX_PATH_LENGTH },
});
