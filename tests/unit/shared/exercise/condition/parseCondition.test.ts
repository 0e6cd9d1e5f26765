import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BooleanExpression, Span } from '#shared/exercise/condition/ast';
import { parseCondition } from '#shared/exercise/condition/parseCondition';
import { SOME_NAMES } from '../../../../support/conditionNames';
import { shape } from '../../../../support/expressionShape';

function read(text: string): BooleanExpression {
  const parsed = parseCondition(text, SOME_NAMES);
  if (parsed.kind === 'invalid') throw new Error(parsed.problems.map(({ message }) => message).join(' '));
  return parsed.condition.expression;
}

function problemsOf(text: string) {
  const parsed = parseCondition(text, SOME_NAMES);
  return parsed.kind === 'valid' ? [] : parsed.problems;
}

describe('a condition', () => {
  it.each([
    ['joint_cell or joint_cell and not joint_cell', '(joint_cell:1 or (joint_cell:1 and (not joint_cell:1)))'],
    ['(joint_cell or joint_cell) and joint_cell', '((joint_cell:1 or joint_cell:1) and joint_cell:1)'],
    ['not tension > 3 and joint_cell', '((not (tension > 3)) and joint_cell:1)'],
    ['tension + 2 * 3 - 1 > -trust', '(((tension + (2 * 3)) - 1) > (-trust))'],
    ['tension - 1 - 2 > 0', '(((tension - 1) - 2) > 0)'],
    ['8 / 4 / 2 == 1', '(((8 / 4) / 2) == 1)'],
    ['-tension * 2 < 1.5', '(((-tension) * 2) < 1.5)'],
  ])('binds as people read it: %s', (text, expected) => {
    expect(shape(read(text))).toBe(expected);
  });

  it('reads the whole of a typical one', () => {
    expect(
      shape(read('tension >= 70 and not joint_cell and decided(first_response.joint_cordon) and elapsed >= 30m')),
    ).toBe(
      '((((tension >= 70) and (not joint_cell:1)) and decided first_response.joint_cordon) and (elapsed >= 30min))',
    );
  });

  it.each([
    ['joint_cell', 'joint_cell:1'],
    ['joint_cell == yes', 'joint_cell:1'],
    ['joint_cell != yes', 'joint_cell:0'],
    ['joint_cell == no', 'joint_cell:0'],
    ['curfew == police', 'curfew:1'],
    ['police == curfew', 'curfew:1'],
    ['curfew != police', 'curfew:0,2'],
    ['curfew in [none, military]', 'curfew:0,2'],
    ['curfew not in [none, military]', 'curfew:1'],
  ])('reads a fact by the values that make it true: %s', (text, expected) => {
    expect(shape(read(text))).toBe(expected);
  });

  it.each([
    ['decided(first_response)', 'decided first_response'],
    ['answer(some_estimate) >= 500', '(answer some_estimate >= 500)'],
    ['answer(some_allocation.joint_cordon) > 2', '(answer some_allocation.joint_cordon > 2)'],
    ['answer(some_ranking.joint_cordon) == 1', '(answer some_ranking.joint_cordon == 1)'],
    ['answer(some_several.joint_cordon) == 1', '(answer some_several.joint_cordon == 1)'],
    ['answer(first_response.joint_cordon) == 1', '(answer first_response.joint_cordon == 1)'],
    ['decided(some_text)', 'decided some_text'],
    ['decided(some_ranking.joint_cordon)', 'decided some_ranking.joint_cordon'],
    ['expired(first_response)', 'expired first_response'],
    ['delivered(bus_attack) == no', '(not delivered bus_attack)'],
    ['count(joint_cell, tension > 3, yes) >= 2', '(count(joint_cell:1,(tension > 3),yes) >= 2)'],
    ['clamp(tension, 20, 80) < max(trust, companies, 3)', '(clamp(tension,20,80) < max(trust,companies,3))'],
    ['tension in [10, 20]', '(tension in 10,20)'],
    ['tension not in [10]', '(not (tension in 10))'],
    ['rung >= 3', '(rung >= 3)'],
    ['elapsed - 10m > 2 * 1h30m', '((elapsed - 10min) > (2 * 90min))'],
    ['elapsed / 10m >= 3', '((elapsed / 10min) >= 3)'],
    ['min(elapsed, 1h) == 1h', '(min(elapsed,60min) == 60min)'],
  ])('knows %s', (text, expected) => {
    expect(shape(read(text))).toBe(expected);
  });

  it('knows the place of every part in its text', () => {
    const text = ' not (tension >= 70) or elapsed >= 30m ';
    const spans: string[] = [];
    const visit = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      if ('span' in part) {
        const { start, end } = part.span as Span;
        spans.push(text.slice(start, end));
      }
      Object.values(part).forEach(visit);
    };
    visit(read(text));
    expect(spans).toEqual([
      'not (tension >= 70) or elapsed >= 30m',
      'not (tension >= 70)',
      '(tension >= 70)',
      'tension',
      '70',
      'elapsed >= 30m',
      'elapsed',
      '30m',
    ]);
  });
});

describe('a condition that is wrong', () => {
  it.each([
    ['tension = 70', 'LX0061', '=', '=='],
    ['joint_cell && tension > 3', 'LX0061', '&&', 'and'],
    ['joint_cell || tension > 3', 'LX0061', '||', 'or'],
    ['!joint_cell', 'LX0061', '!', 'not'],
    ['tension => 4', 'LX0061', '=>', '>='],
    ['tension <> 4', 'LX0061', '<>', '!='],
    ['joint_cell AND joint_cell', 'LX0061', 'AND', 'and'],
    ['10 < tension < 20', 'LX0062', '<', null],
    ['tensoin >= 70', 'LX0063', 'tensoin', 'tension'],
    ['Tension >= 70', 'LX0063', 'Tension', 'tension'],
    ['decided(first_respons)', 'LX0063', 'first_respons', 'first_response'],
    ['decided(first_response.joint_cordn)', 'LX0063', 'first_response.joint_cordn', 'joint_cordon'],
    ['answer(some_estimat) > 1', 'LX0063', 'some_estimat', 'some_estimate'],
    ['answer(some_ranking.joint_cordn) > 1', 'LX0063', 'some_ranking.joint_cordn', 'joint_cordon'],
    ['answer(some_ranking) == 1', 'LX0068', 'answer(some_ranking)', null],
    ['answer(first_response) == 1', 'LX0068', 'answer(first_response)', null],
    ['answer(some_text) == 1', 'LX0068', 'answer(some_text)', null],
    ['answer(some_estimate.joint_cordon) > 1', 'LX0068', 'some_estimate.joint_cordon', 'some_estimate'],
    ['decided(some_text.joint_cordon)', 'LX0068', 'some_text.joint_cordon', 'some_text'],
    ['answer(some_estimate)', 'LX0064', 'answer(some_estimate)', null],
    ['answer(some_estimate) > 30m', 'LX0064', 'answer(some_estimate)', null],
    ['some_estimate > 500', 'LX0064', 'some_estimate', null],
    ['delivered(bus_atack)', 'LX0063', 'bus_atack', 'bus_attack'],
    ['expird(first_response)', 'LX0063', 'expird', 'expired'],
    ['curfew == polce', 'LX0063', 'polce', 'police'],
    ['curfew in [none, polce]', 'LX0063', 'polce', 'police'],
    ['joint_cell == true', 'LX0063', 'true', null],
    ['true', 'LX0063', 'true', 'yes'],
    ['tension', 'LX0064', 'tension', null],
    ['not curfew', 'LX0064', 'curfew', null],
    ['elapsed > 30', 'LX0064', '30', null],
    ['tension + joint_cell > 3', 'LX0064', 'joint_cell', null],
    ['curfew > police', 'LX0064', 'curfew > police', null],
    ['2 / elapsed > 1', 'LX0064', '2 / elapsed', null],
    ['tension / 0 > 1', 'LX0064', 'tension / 0', null],
    ['first_response', 'LX0064', 'first_response', null],
    ['bus_attack', 'LX0064', 'bus_attack', null],
    ['decided(3)', 'LX0064', 'decided(3)', null],
    ['decided(first_response, joint_cordon)', 'LX0065', 'decided(first_response, joint_cordon)', null],
    ['min(tension) > 3', 'LX0065', 'min(tension)', null],
    ['tension in []', 'LX0065', 'tension in []', null],
    ['', 'LX0060', '', null],
    ['tension >= 70 and', 'LX0060', 'and', null],
    ['(tension >= 70', 'LX0060', '(', null],
    ['tension >= 70)', 'LX0060', ')', null],
    ['tension >= 70 joint_cell', 'LX0060', 'joint_cell', null],
    ['tension >= 70%', 'LX0060', '%', null],
    ['elapsed > 30min', 'LX0060', '30min', null],
    ['curfew == "police"', 'LX0060', '"police"', 'police'],
    ['curfew in police', 'LX0060', 'police', null],
    ['tension > * 3', 'LX0060', '*', null],
  ])('%s is %s at "%s"', (text, code, part, suggestion) => {
    const [first] = problemsOf(text);
    expect(first).toMatchObject({ code, suggestion });
    expect(text.slice(first?.span.start, first?.span.end)).toBe(part);
  });

  it('may not look at the rung where no arrangement can hold one', () => {
    const parsed = parseCondition('rung >= 3', { ...SOME_NAMES, arrangements: false });
    expect(parsed).toMatchObject({ kind: 'invalid', problems: [{ code: 'LX0067', span: { start: 0, end: 4 } }] });
    expect(parseCondition('rnug >= 3', { ...SOME_NAMES, arrangements: false })).toMatchObject({
      problems: [{ code: 'LX0063', suggestion: null }],
    });
  });

  it('names every problem, not the first only', () => {
    expect(problemsOf('tensoin > 3 && trsut < 2 or first_response').map(({ code }) => code)).toEqual([
      'LX0061',
      'LX0063',
      'LX0063',
      'LX0064',
    ]);
  });

  it('shows how two comparisons are joined', () => {
    expect(problemsOf('10 < tension < 20')[0]?.message).toContain('10 < tension and tension < ...');
  });

  it.each([['('.repeat(100_000)], ['not '.repeat(400)], ['-'.repeat(1000)], [`${'yes and '.repeat(500)}yes`]])(
    'is refused when it is too long or too deep',
    (text) => {
      expect(problemsOf(text).map(({ code }) => code)).toEqual(['LX0066']);
    },
  );

  it('takes a long chain that is within the limits', () => {
    expect(problemsOf(`${'yes or '.repeat(280)}yes`)).toEqual([]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      'tension',
      'curfew',
      'joint_cell',
      'police',
      'and',
      'or',
      'not',
      'in',
      '(',
      ')',
      '[',
      ']',
      ',',
      '==',
      '<',
      '-',
      '*',
    ],
    ...[
      '/',
      '30m',
      '7',
      'decided',
      'first_response',
      'first_response.joint_cordon',
      'count',
      'clamp',
      'yes',
      '=',
      '!',
      '"',
    ],
  );

  it('is read or refused with reasons that point into it, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 25 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { span, message } of problemsOf(text)) {
          expect(message).not.toBe('');
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('that is read says the same with every parenthesis written out', () => {
    const number: fc.Arbitrary<string> = fc.constantFrom('tension', 'trust', 'companies', 'rung', '7', '2.5');
    const { boolean } = fc.letrec<{ boolean: string }>((tie) => ({
      boolean: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('joint_cell', 'decided(first_response)', 'yes'),
        fc.tuple(number, fc.constantFrom('<', '>=', '==', '!='), number).map((parts) => parts.join(' ')),
        tie('boolean').map((inner) => `not (${inner})`),
        fc
          .tuple(tie('boolean'), fc.constantFrom('and', 'or'), tie('boolean'))
          .map(([a, op, b]) => `(${a}) ${op} (${b})`),
      ),
    }));
    fc.assert(
      fc.property(boolean, (text) => {
        const plain = shape(read(text));
        const rewritten = plain
          .replaceAll(/joint_cell:1/g, 'joint_cell')
          .replaceAll('decided first_response', 'decided(first_response)');
        expect(shape(read(rewritten))).toBe(plain);
      }),
    );
  });
});
