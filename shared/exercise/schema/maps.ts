import { z } from 'zod';

const declaring = new WeakSet<z.core.$ZodType>();

/** A map whose keys are the author's own ids; they are checked together with the references to them. */
export function byId<T extends z.ZodType>(entry: T) {
  const map = z.record(z.string(), entry);
  declaring.add(map);
  return map.default({});
}

/** A map whose keys are ids that are declared elsewhere. */
export function byReference<T extends z.ZodType>(entry: T) {
  return z.record(z.string(), entry).default({});
}

/** Whether the keys of the map that a schema describes are declared by standing there. */
export function declaresIds(schema: z.core.$ZodType): boolean {
  return declaring.has(schema);
}
