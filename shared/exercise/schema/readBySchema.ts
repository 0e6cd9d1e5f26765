import type { z } from 'zod';

/**
 * What a schema makes of data; null when there is so much wrong with it that not even the list of it can be made, for which zod
 * throws.
 */
export function readBySchema<T extends z.ZodType>(schema: T, data: unknown): z.ZodSafeParseResult<z.output<T>> | null {
  try {
    return schema.safeParse(data);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
