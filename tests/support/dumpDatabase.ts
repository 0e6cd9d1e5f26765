import type { LiaisonDatabase } from '../../renderer/storage/LiaisonDatabase';

/** Everything in the database as one text. */
export async function dumpDatabase(db: LiaisonDatabase): Promise<string> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return JSON.stringify(Object.fromEntries(tables));
}
