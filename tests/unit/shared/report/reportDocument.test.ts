import { describe, expect, it } from 'vitest';
import { report as english } from '#shared/report/texts/en';
import type { EndingId, IndicatorId, ObjectiveId, OrganisationId, TaskId } from '#shared/exercise/ids';
import { sessionReport } from '#shared/report/sessionReport';
import { reportDocument } from '#shared/report/reportDocument';
import { aDecision, anInject, anOption, anOutcome, aRole, NO_EFFECTS } from '../../../support/anExercise';
import {
  aReport,
  aReportedExercise,
  aSession,
  BUS,
  COMKFOR,
  CORDON,
  decidesFirst,
  end,
  enters,
  facilitator,
  FIRST,
  HOLDS,
  OBJECTIVE,
  POLICE,
  start,
  TASK,
  undo,
} from '../../../support/aReport';
import { readDocument } from '../../../support/readDocument';
import { chooses } from '../../../support/chooses';

const read = (...played: Parameters<typeof aReport>) =>
  readDocument(reportDocument(aReport(...played).report, english, 'en'));

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</style><script>alert(2)</script>',
  '"><svg onload=alert(3)>',
  "' onmouseover='alert(4)",
  '<a href="javascript:alert(5)">here</a>',
  '<!-- --> <![CDATA[ ]]> &lt;b&gt; &#60;',
  '{{constructor}} ${alert(6)} \u202etxet',
].join(' ');

/** The small exercise with the hostile text wherever an author or a participant can put one. */
function hostilePlay() {
  const said = { ...NO_EFFECTS, say: HOSTILE, change: [{ indicator: 'tension' as IndicatorId, by: 50 }] };
  const exercise = aReportedExercise({
    title: HOSTILE,
    version: HOSTILE,
    summary: HOSTILE,
    handling: HOSTILE,
    organisations: [{ id: 'kfor' as OrganisationId, name: HOSTILE, kind: 'military' }],
    roles: [aRole('comkfor', { name: HOSTILE }), aRole('police', { name: `2 ${HOSTILE}` })],
    indicators: [
      {
        id: 'tension' as IndicatorId,
        name: HOSTILE,
        start: 50,
        better: 'lower',
        bands: [{ name: HOSTILE, from: 0, to: 100 }],
        drift: null,
      },
    ],
    objectives: [{ id: 'lead_agreed' as ObjectiveId, title: HOSTILE, tasks: [{ id: TASK, title: HOSTILE }] }],
    injects: [anInject(BUS, { title: HOSTILE, from: HOSTILE, tasks: [TASK] })],
    decisions: [
      aDecision(FIRST, {
        title: HOSTILE,
        question: HOSTILE,
        options: [anOption(CORDON, { label: HOSTILE, outcomes: [anOutcome(HOLDS, { effects: said })] })],
      }),
    ],
    endings: [{ id: 'divided' as EndingId, title: HOSTILE, say: HOSTILE, when: null }],
    hotWash: [HOSTILE],
  });
  const withEnding = {
    ...exercise,
    decisions: exercise.decisions.map((decision) => ({
      ...decision,
      options: decision.options.map((option) => ({
        ...option,
        outcomes: option.outcomes.map((outcome) => ({
          ...outcome,
          effects: { ...outcome.effects, end: 'divided' as EndingId },
        })),
      })),
    })),
  };
  return [
    [
      start,
      facilitator({ type: 'inject.deliver', inject: BUS, text: HOSTILE }),
      facilitator({ type: 'decision.open', decision: FIRST }),
      enters(COMKFOR, CORDON, HOSTILE),
      enters(POLICE, CORDON, HOSTILE),
      facilitator({ type: 'decision.reveal', decision: FIRST }),
      facilitator({
        type: 'decision.commit',
        decision: FIRST,
        answer: chooses(CORDON),
        reason: HOSTILE,
        dissent: [],
        outcome: HOLDS,
      }),
      facilitator({ type: 'outcome.adjudicate', decision: FIRST, outcome: HOLDS, reason: HOSTILE }),
      facilitator({ type: 'outcome.apply', decision: FIRST }),
      facilitator({ type: 'observation.add', text: HOSTILE, tasks: [TASK] }),
      facilitator({ type: 'observation.add', text: HOSTILE, tasks: [] as TaskId[] }),
      end,
      facilitator({ type: 'objective.rate', objective: OBJECTIVE, rating: 'U', remark: HOSTILE }),
    ],
    withEnding,
    { includePeople: true },
  ] as const satisfies Parameters<typeof aReport>;
}

describe('the report as a document', () => {
  it('holds the ending, the decision, both outcomes and the reason why one was overruled', () => {
    const { text } = read([start, ...decidesFirst({ overruledBecause: 'No relief was named.' }), end]);
    for (const words of [
      'Ending: Divided (reached at T+00:11)',
      'The town is divided.',
      'Joint cordon',
      'Police lead, KFOR supports.',
      'They were split.',
      'The line holds.',
      'By the facilitator at T+00:10',
      'No relief was named.',
      'The line breaks.',
      'When did you know who led?',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('shows nothing that was taken back, but says how much was', () => {
    const text = read([
      start,
      facilitator({ type: 'observation.add', text: 'A slip of the pen', tasks: [] }),
      undo(2),
      end,
    ]).text;
    expect(text).not.toContain('slip of the pen');
    expect(text).toContain('1 entry was taken back');
  });

  it('shows an observation once: under its task, or among the others', () => {
    const { text } = read([
      start,
      facilitator({ type: 'observation.add', text: 'Named at once.', tasks: [TASK] }),
      facilitator({ type: 'observation.add', text: 'Phones rang.', tasks: [] }),
      end,
    ]);
    expect(text.match(/Named at once\./g)).toHaveLength(1);
    expect(text.split('Other observations')[1]).toMatch(/Phones rang\./);
  });

  it('says of an objective without a rating that it was not rated', () => {
    expect(read([start, end]).text).toContain('Not rated');
  });

  it('names people on the list of seats only, and only when asked', () => {
    expect(read([start, ...decidesFirst(), end]).text).not.toContain('Person comkfor');
    const named = read([start, ...decidesFirst(), end], aReportedExercise(), { includePeople: true }).text;
    expect(named.match(/Person comkfor/g)).toHaveLength(1);
  });

  it('names the frame that was played on its cover', () => {
    const { played, report } = aReport([start, end]);
    const session = { ...aSession(played), frameTitle: 'Four separate chains' };
    const framed = sessionReport(played.compiled, session, played.log, { includePeople: false });
    const cover = (of: typeof report) => readDocument(reportDocument(of, english, 'en')).text.split('Summary')[0];
    expect(cover(framed)).toContain('Four separate chains');
    expect(cover(report)).not.toContain('Frame');
  });

  it('allows nothing to run and nothing to be fetched', () => {
    const { elements } = read([start, ...decidesFirst(), end]);
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes['content']).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^(href|src|action)$/.test(name)),
    ).toEqual([]);
  });

  it('keeps hostile texts of authors and participants as texts', () => {
    const tame = read([start, ...decidesFirst({ overruledBecause: 'x' }), end]);
    const hostile = read(...hostilePlay());
    const names = (document: typeof tame) => [...new Set(document.elements.map(({ name }) => name))].toSorted();
    const known = new Set([...names(tame), 'ul', 'li']);
    expect(names(hostile).filter((name) => !known.has(name))).toEqual([]);
    const attributes = new Set(hostile.elements.flatMap((element) => Object.keys(element.attributes)));
    expect([...attributes].filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
    // Every place shows it as it was written, but for the characters that would turn the reading direction.
    const shown = HOSTILE.replace('\u202e', '');
    expect(hostile.text.split(shown).length - 1).toBeGreaterThan(25);
  });

  it('prints the handling caveat on every page without letting it into the style sheet as more than a text', () => {
    const { styles } = read(...hostilePlay());
    expect(styles).toHaveLength(1);
    const [style = ''] = styles;
    expect(style).not.toMatch(/[<>]script|alert\(|onerror=/);
    const [plain = ''] = read([start]).styles;
    expect(plain.match(/content: "EXERCISE"/g)).toHaveLength(2);
    // Braces balance only when no author's brace got out of its string.
    expect(style.split('{').length).toBe(plain.split('{').length);
    expect(style.split('"').length).toBe(plain.split('"').length);
  });
});
