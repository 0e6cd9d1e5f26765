/** JSON with the keys of every object in the order of their letters and without blanks: equal data makes equal text. */
export function canonicalJson(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map((each) => canonicalJson(each ?? null)).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const members = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
  return `{${members.join(',')}}`;
}
