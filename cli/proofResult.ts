import type { Coverage, Proof, Witness } from '#shared/analysis/proof';
import type { Exercise } from '#shared/exercise/exercise';
import type { Finding } from '#shared/exercise/finding';
import { columns } from './columns';
import { findingLine, type PlacedFinding } from './placedFindings';
import { section } from './section';
import { witnessLine } from './witnessLine';
import { percent, seconds, whole } from './words';

export interface ProofResult {
  /** As it was proved, under its frame. */
  readonly exercise: Exercise;
  readonly proof: Proof;
  readonly findings: readonly PlacedFinding[];
  /** Milliseconds. */
  readonly took: number;
}

/** A proof for other programs; the keys are documented in the command's help. */
export interface ProofData {
  readonly frame: string | null;
  readonly complete: boolean;
  readonly coverage: Coverage;
  readonly states: number;
  readonly playthroughs: number;
  readonly seconds: number;
  readonly endings: Readonly<Record<string, Reach>>;
  readonly noEnding: Reach;
  readonly indicators: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Finding['severity'];
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly witness: Witness | null;
  }[];
}

interface Reach {
  readonly reached: boolean;
  readonly share: number;
}

export function proofData({ exercise, proof, findings, took }: ProofResult): ProofData {
  const { coverage, states, playthroughs, endings, indicators } = proof;
  const none = endings.find(({ ending }) => ending === null);
  return {
    frame: exercise.frame,
    complete: coverage === 'proved',
    coverage,
    states,
    playthroughs,
    seconds: seconds(took),
    endings: Object.fromEntries(
      endings.flatMap(({ ending, reached, share }) => (ending === null ? [] : [[ending, { reached, share }]])),
    ),
    noEnding: { reached: none?.reached ?? false, share: none?.share ?? 0 },
    indicators: Object.fromEntries(indicators.map(({ indicator, min, max }) => [indicator, { min, max }])),
    findings: findings.map(({ code, severity, message, line, column, witness }) => ({
      code,
      severity,
      message,
      line,
      column,
      witness,
    })),
  };
}

/** The same shape for an exercise with errors: nothing was followed. */
export function unprovable(findings: readonly Finding[]): ProofData {
  return {
    frame: null,
    complete: false,
    coverage: 'bounded',
    states: 0,
    playthroughs: 0,
    seconds: 0,
    endings: {},
    noEnding: { reached: false, share: 0 },
    indicators: {},
    findings: findings.map(({ code, severity, message, range }) => ({
      code,
      severity,
      message,
      line: range.line,
      column: range.column,
      witness: null,
    })),
  };
}

/** A proof to be read on a terminal. */
export function proofText(file: string, { exercise, proof, findings, took }: ProofResult): string {
  const { coverage, states, playthroughs, endings, indicators } = proof;
  const frame = exercise.frame === null ? '' : ` under ${exercise.frame}`;
  const extent = `${whole(playthroughs)}, in ${whole(states)} states, ${seconds(took)} s`;
  const head =
    coverage === 'proved'
      ? `Proved: every playthrough (${extent}).`
      : `Bounded: not every playthrough (${extent}). What was found holds; what was not found may still happen.`;
  const unreached = coverage === 'proved' ? 'never' : 'not yet';
  const followed = coverage === 'proved' ? '' : ' that were followed';
  const reached = endings.map(({ ending, reached: was, share }) => [
    was ? percent(share).padStart(unreached.length) : unreached,
    ending ?? 'no ending',
    exercise.endings.find(({ id }) => id === ending)?.title ?? '',
  ]);
  const ranges = indicators.map(({ indicator, min, max }) => [indicator, min, 'to', max]);
  const found = findings.map((finding) => {
    const shown = finding.witness === null ? '' : `    shown by: ${witnessLine(finding.witness)}\n`;
    return `${findingLine(file, finding)}\n${shown}`;
  });
  const parts = [
    section(`Endings, by their share of the playthroughs${followed}`, columns(reached)),
    section('Indicators', columns(ranges)),
    section('Findings', found.join('')),
  ];
  return [`${exercise.title}${frame}\n${head}\n`, ...parts.filter((part) => part !== '')].join('\n');
}
