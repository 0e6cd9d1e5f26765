/** Where each id stands in its list. */
export function indexById<Id extends string>(list: readonly { readonly id: Id }[]): ReadonlyMap<Id, number> {
  return new Map(list.map(({ id }, index) => [id, index]));
}

/** The index of an id that is known to exist. Throws otherwise: a checked exercise names nothing that is not there. */
export function indexOf<Id extends string>(indexes: ReadonlyMap<Id, number>, id: Id): number {
  const index = indexes.get(id);
  if (index === undefined) throw new Error(`"${id}" is not in the exercise`);
  return index;
}
