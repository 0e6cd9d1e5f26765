import { describe, expect, it } from 'vitest';
import { parseExercise } from '#shared/exercise/parseExercise';
import { MAX_FILE_LENGTH } from '#shared/exercise/readSource';
import { FULL, minimalWith } from '../../../support/exerciseTexts';
import { pointing, readExercise as read } from '../../../support/readExercise';

describe('the place of a finding inside a condition', () => {
  it.each([
    ['plain', 'tension >= 1 and tensoin >= 90'],
    ['plain over two lines', 'tension >= 1\n      and tensoin >= 90'],
    ['single quotes', "'tension >= 1 and tensoin >= 90'"],
    ['double quotes', '"tension >= 1 and tensoin >= 90"'],
    ['a block', '|\n      tension >= 1\n      and tensoin >= 90'],
    ['a folded block', '>-\n      tension >= 1\n\n      and tensoin >= 90'],
  ])('is exact in %s', (_, condition) => {
    const text = minimalWith(
      `endings:\n  divided:\n    title: Divided\n    say: Nobody crosses.\n    when: ${condition}`,
    );
    expect(pointing(text)).toEqual(['LX0063 "tensoin"']);
  });
});

it('a finding inside a block condition is not taken in by the marks that begin the block', () => {
  const text = minimalWith(
    'endings:\n  divided:\n    title: Divided\n    say: Nobody crosses.\n    when: |-\n      -2 / 0 > 1',
  );
  const [found] = parseExercise(text).findings;
  expect(found).toMatchObject({ code: 'LX0064', range: { start: text.indexOf('-2 / 0'), column: 7 } });
});

describe('text that YAML would cut', () => {
  const inject = (text: string) =>
    minimalWith(`injects:\n  crowd:\n    at: 1m\n    to: everyone\n    via: phone\n    text: ${text}`);

  it.each(['Ticket #4411 raised', 'Ticket # 4411 raised', 'A crowd\n      at gate #4'])('is refused: %s', (text) => {
    expect(parseExercise(inject(text)).findings.map(({ code }) => code)).toEqual(['LX0008']);
  });

  it.each([
    'Ticket raised # by radio',
    'Ticket raised   # by radio',
    'Ticket#4411 raised',
    "'Ticket #4411'",
    '|\n      Ticket #4411',
  ])('is taken when it is whole: %s', (text) => {
    expect(parseExercise(inject(text)).findings).toEqual([]);
  });

  it('is refused in lists as well, but a comment after an id or number is one', () => {
    expect(pointing(minimalWith('hot_wash:\n  - Who took #4?'))).toEqual(['LX0008 "Who took #4?"']);
    expect(parseExercise(minimalWith('duration: 1h #sixty')).findings).toEqual([]);
  });
});

describe('a file that is no exercise', () => {
  it.each([
    ['nothing', ''],
    ['only a comment', '# later'],
    ['a word', 'exercise'],
    ['a list', '- a\n- b'],
    ['a byte order mark', '\uFEFF'],
    ['brackets without end', '['.repeat(100_000)],
    ['braces without end', '{a: '.repeat(50_000)],
    ['dashes without end', '- '.repeat(20_000)],
    ['a thousand anchors', `a: ${'&a '.repeat(1000)}`],
    ['an alias bomb', 'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]'],
    ['too much', `# ${'x'.repeat(MAX_FILE_LENGTH)}`],
  ])('is refused with a reason: %s', (_, text) => {
    const parsed = parseExercise(text);
    expect(parsed.kind).toBe('invalid');
    expect(parsed.findings.length).toBeGreaterThan(0);
  });

  it.each(['[', '{a: ', '- ', '? ', '"', '[,,,,,'])('is left at once where "%s" heaps up', (mark) => {
    const { findings } = parseExercise(mark.repeat(50_000));
    expect(findings.map(({ code }) => code)).toEqual(['LX0002']);
    expect(findings[0]?.range.start).toBeLessThan(300);
  });

  it('may use names that JavaScript knows without harm', () => {
    expect(pointing(minimalWith('constructor: x'))).toEqual(['LX0020 "constructor"']);
    expect(pointing(minimalWith('__proto__: { duration: 5m }'))).toContain('LX0014 "__proto__"');
    expect(pointing(minimalWith('injects:\n  a: { after: constructor, to: [toString], via: news, text: T. }'))).toEqual(
      ['LX0040 "constructor"', 'LX0024 "toString"'],
    );
    expect(
      read(minimalWith('injects:\n  constructor: { at: 1m, to: everyone, via: news, text: T. }')).injects[0]?.id,
    ).toBe('constructor');
  });

  it('is read alike with the line ends of Windows', () => {
    expect(read(FULL.replaceAll('\n', '\r\n'))).toEqual(read(FULL));
  });
});
