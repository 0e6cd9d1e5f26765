import { listExerciseTexts } from '../../storage/exerciseTexts';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import { planImport, type ImportPlan } from './importPlan';
import { listShelf } from './shelf';

/** Reads a file and looks into the library as it is stored now, which may be more than the screen shows yet. */
export async function planFile(db: LiaisonDatabase, text: string): Promise<ImportPlan> {
  const [{ readCard }, shelf, texts] = await Promise.all([import('./readCard'), listShelf(db), listExerciseTexts(db)]);
  return planImport(text, readCard(text), { shelf, texts });
}
