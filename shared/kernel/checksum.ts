import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AnswerState } from './answer';
import type { SessionState } from './state';

const HEX_DIGITS = 16;

/** The first 64 bits of the SHA-256 of a state, as 16 hex digits. Equal states have equal checksums. */
export function checksum(state: SessionState): string {
  const fields = [
    state.status,
    state.time,
    state.seated,
    state.indicators,
    state.facts,
    state.resources,
    state.injects.map((inject) => [inject.status, inject.due, inject.deliveredAt, inject.acknowledgedBy, inject.text]),
    state.decisions.map((decision) => [
      decision.status,
      decision.due,
      decision.openedAt,
      decision.closesAt,
      decision.positions.map(({ role, answer, reason, confidence, at }) => [
        role,
        plain(answer),
        reason,
        confidence,
        at,
      ]),
      plain(decision.answer),
      decision.closedAt,
      decision.dissent,
      decision.outcomeStatus,
      decision.outcome,
    ]),
    state.ending,
    state.ratings,
  ];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(fields)))).slice(0, HEX_DIGITS);
}

/** A choice of one option counts as that option's index, as it did before there were other kinds of answers. */
function plain(answer: AnswerState | null): AnswerState | number | null {
  return answer?.length === 1 && typeof answer !== 'string' ? (answer[0] ?? null) : answer;
}
