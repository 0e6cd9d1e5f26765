import type { ZipLimits } from './zip/readDirectory';

const MB = 1024 * 1024;

/** Of one picture, in bytes. */
export const LARGEST_PICTURE_BYTES = 8 * MB;

/** The largest archive or package that is opened, in bytes. */
export const LARGEST_ARCHIVE_BYTES = 64 * MB;

/** Of a session's archive. The log of a day is some megabytes. */
export const SESSION_LIMITS: ZipLimits = {
  file: LARGEST_ARCHIVE_BYTES,
  entries: 300,
  entry: LARGEST_ARCHIVE_BYTES,
  total: 2 * LARGEST_ARCHIVE_BYTES,
};

/** Of an exercise's texts in one language. */
export const LARGEST_TEXT_BYTES = 2 * MB;

/** Of an exercise's package: {@link LARGEST_TEXT_BYTES} and {@link LARGEST_PICTURE_BYTES} hold besides. */
export const PACKAGE_LIMITS: ZipLimits = {
  file: LARGEST_ARCHIVE_BYTES,
  entries: 300,
  entry: LARGEST_PICTURE_BYTES,
  total: LARGEST_ARCHIVE_BYTES,
};
