import type { CheckedPart } from '#shared/archive/checkPackage';
import type { PackageContents } from '#shared/archive/exercisePackage';
import type { Finding } from '#shared/exercise/finding';
import { listExerciseTexts } from '../../storage/exerciseTexts';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import { planImport, type ImportPlan } from './importPlan';
import { readFolder } from './readFolder';
import { listShelf, type ShelfEntry } from './shelf';

/** Reads a file and looks into the library as it is stored now, which may be more than the screen shows yet. */
export async function planFile(db: LiaisonDatabase, text: string): Promise<ImportPlan> {
  const [{ readCard }, shelf, texts] = await Promise.all([import('./readCard'), listShelf(db), listExerciseTexts(db)]);
  return planImport(text, readCard(text), { shelf, texts });
}

/** The same for a package, whose texts have been checked. A picture that is missing in it does not keep it out. */
export async function planPackage(
  db: LiaisonDatabase,
  contents: PackageContents,
  parts: readonly CheckedPart[],
): Promise<ImportPlan> {
  const inTexts = parts.slice(1).find(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  if (inTexts) return { kind: 'refuse', findings: inTexts.findings };
  const [{ readCard }, shelf] = await Promise.all([import('./readCard'), listShelf(db)]);
  const reading = readCard(contents.text);
  if (reading.kind === 'invalid') return { kind: 'refuse', findings: reading.findings };
  const missing = (parts[0]?.findings ?? []).filter(({ code }) => code === 'LX0118').map(asWarning);
  const card = { ...reading.card, findings: [...reading.card.findings, ...missing] };
  const { text, translations, media } = contents;
  const isHere = await hasTheSame(db, shelf, contents);
  return planImport(text, { kind: 'valid', card }, { shelf, texts: isHere ? [text] : [] }, { translations, media });
}

/** Which of a package's texts the findings of a refusal are of; null for the exercise itself. */
export function refusedPart(parts: readonly CheckedPart[]): string | null {
  return parts.slice(1).find(({ findings }) => findings.some(({ severity }) => severity === 'error'))?.file ?? null;
}

async function hasTheSame(db: LiaisonDatabase, shelf: readonly ShelfEntry[], contents: PackageContents) {
  const { writePackage } = await import('#shared/archive/exercisePackage');
  const packed = writePackage(contents);
  for (const { key, card } of shelf) {
    const theirs = card && contents.text.includes(card.id) ? await readFolder(db, key) : null;
    if (theirs?.text !== contents.text) continue;
    const other = writePackage(theirs);
    if (other.length === packed.length && other.every((byte, index) => byte === packed[index])) return true;
  }
  return false;
}

function asWarning(finding: Finding): Finding {
  return { ...finding, severity: 'warning' };
}
