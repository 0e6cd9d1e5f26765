import type { Finding } from './finding';

interface FindingKind {
  readonly severity: Finding['severity'];
  readonly title: string;
}

/** Every finding that checking an exercise can have. A code is never reused for something else; each has a page in docs/findings. */
export const FINDING_CODES = {
  LX0001: { severity: 'error', title: 'The text is not valid YAML' },
  LX0002: { severity: 'error', title: 'The file is beyond what an exercise may be' },
  LX0003: { severity: 'error', title: 'An anchor or alias is used' },
  LX0004: { severity: 'error', title: 'A tag is used' },
  LX0005: { severity: 'error', title: 'A merge key is used' },
  LX0006: { severity: 'error', title: 'The file holds more than one document' },
  LX0007: { severity: 'error', title: 'A key is there twice' },
  LX0008: { severity: 'error', title: 'A text is cut by `#`' },
  LX0009: { severity: 'error', title: 'A text is cut by a comma' },
  LX0010: { severity: 'error', title: 'A text has a colon that YAML reads as a key' },
  LX0011: { severity: 'error', title: 'A quote or bracket is not closed' },
  LX0012: { severity: 'error', title: 'A line is indented with a tab' },
  LX0013: { severity: 'error', title: 'A text begins with a character that YAML keeps for itself' },
  LX0014: { severity: 'error', title: 'A key is not a plain word' },

  LX0020: { severity: 'error', title: 'An unknown key' },
  LX0021: { severity: 'error', title: 'A part of the format that is not read yet' },
  LX0022: { severity: 'error', title: 'A key is missing' },
  LX0023: { severity: 'error', title: 'A value has the wrong shape' },
  LX0024: { severity: 'error', title: 'An id is not written as an id' },
  LX0025: { severity: 'error', title: 'A number is not one, or out of range' },
  LX0026: { severity: 'error', title: 'A duration is not written as one' },
  LX0027: { severity: 'error', title: 'Neither yes nor no' },
  LX0028: { severity: 'error', title: 'Not one of the words that may stand here' },
  LX0029: { severity: 'error', title: 'Not a date and time' },
  LX0030: { severity: 'error', title: 'A band is not written as one' },
  LX0031: { severity: 'error', title: 'Another version of the format' },
  LX0032: { severity: 'error', title: 'A moment is not written as one' },
  LX0033: { severity: 'error', title: 'A text is empty' },
  LX0034: { severity: 'error', title: 'Not a language tag' },
  LX0035: { severity: 'error', title: 'Something that needs an entry has none' },

  LX0040: { severity: 'error', title: 'A name that nobody declared' },
  LX0041: { severity: 'error', title: 'One id for two things' },
  LX0042: { severity: 'error', title: 'An id that conditions or roles keep for themselves' },
  LX0043: { severity: 'error', title: 'Nothing says when it happens' },
  LX0044: { severity: 'error', title: 'More than one trigger' },
  LX0045: { severity: 'error', title: 'Things wait for one another in a circle' },
  LX0046: { severity: 'error', title: 'Several roles decide, but not how' },
  LX0047: { severity: 'error', title: 'The rule and its roles do not fit' },
  LX0048: { severity: 'error', title: 'Some outcomes have a chance, others none' },
  LX0049: { severity: 'error', title: 'A value that the fact does not have' },
  LX0050: { severity: 'error', title: 'Two bands overlap' },
  LX0051: { severity: 'error', title: 'An entry is there twice' },

  LX0060: { severity: 'error', title: 'A condition cannot be read' },
  LX0061: { severity: 'error', title: 'An operator is written another way here' },
  LX0062: { severity: 'error', title: 'Two comparisons in one' },
  LX0063: { severity: 'error', title: 'A condition names something unknown' },
  LX0064: { severity: 'error', title: 'A condition mixes what does not go together' },
  LX0065: { severity: 'error', title: 'A function has too few or too many values' },
  LX0066: { severity: 'error', title: 'A condition is too long or too deep' },

  LX0080: { severity: 'warning', title: 'A rule without effect' },
  LX0081: { severity: 'warning', title: 'An `otherwise` that never happens' },
  LX0082: { severity: 'warning', title: 'Chances do not add up to 100' },
  LX0083: { severity: 'warning', title: 'Bands leave a gap' },
  LX0084: { severity: 'warning', title: 'Later than the exercise lasts' },
  LX0085: { severity: 'warning', title: 'An ending that nothing leads to' },

  LX0100: { severity: 'warning', title: 'A condition that can never hold' },
  LX0101: { severity: 'warning', title: 'A condition that always holds' },
  LX0102: { severity: 'hint', title: 'A part of a condition that decides nothing' },
  LX0103: { severity: 'warning', title: 'A condition that holds at STARTEX' },
  LX0104: { severity: 'hint', title: 'A declaration that nothing uses' },
  LX0105: { severity: 'warning', title: 'An option that can never be paid' },
  LX0106: { severity: 'warning', title: 'A decision that nobody can answer' },
  LX0107: { severity: 'warning', title: 'Something waits for an option that nobody can choose' },
  LX0108: { severity: 'warning', title: 'An answer from which nothing can follow' },
  LX0109: { severity: 'warning', title: 'A role that no inject goes to' },
  LX0110: { severity: 'warning', title: 'A role that decides nothing' },
  LX0111: { severity: 'warning', title: 'A task without an occasion' },
  LX0112: { severity: 'warning', title: 'A secret that others can read' },
  LX0113: { severity: 'hint', title: 'Words for one seat that go to several' },
  LX0114: { severity: 'warning', title: 'Too many injects at once for a seat' },
  LX0115: { severity: 'hint', title: 'A seat that waits too long' },
  LX0116: { severity: 'warning', title: 'More to read than there is time' },
} as const satisfies Record<string, FindingKind>;

export type FindingCode = keyof typeof FINDING_CODES;
