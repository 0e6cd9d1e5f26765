/** For the end of a switch over a union: the compiler refuses a forgotten member, and a foreign value throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected: ${JSON.stringify(value)}`);
}
