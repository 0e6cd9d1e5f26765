import { describe, expect, it } from 'vitest';
import { readTexts } from '#shared/exercise/texts/readTexts';
import { textsTemplate } from '#shared/exercise/texts/textsTemplate';
import { FULL, MINIMAL, minimalWith } from '../../../../support/exerciseTexts';
import { readExercise } from '../../../../support/readExercise';
import { minimalTextsWith, textsFile } from '../../../../support/textsFiles';

const HEAD = 'liaison: 1\nexercise: minimal\nlanguage: sq\n';

function inLanguage(texts: string, exercise = MINIMAL) {
  const found = readTexts(texts, exercise);
  if (found.kind === 'invalid') throw new Error(found.findings.map(({ message }) => message).join('\n'));
  return found;
}

const pointing = (texts: string, exercise = MINIMAL) =>
  readTexts(texts, exercise).findings.map(({ code, range }) => `${code} "${texts.slice(range.start, range.end)}"`);

describe('an exercise in another language', () => {
  it('is the same but for its texts', () => {
    const { exercise, language, findings } = inLanguage(
      textsFile(FULL, (of) => of),
      FULL,
    );
    const original = readExercise(FULL);
    expect(findings).toEqual([]);
    expect(language).toBe('de');
    const frames = original.frames.map((frame) => ({ ...frame, exercise: { ...frame.exercise, language } }));
    expect(exercise).toEqual({ ...original, language, frames });
  });

  it('has every text in that language, and nothing else changed', () => {
    const { exercise } = inLanguage(
      textsFile(FULL, (of) => `[${of}]`),
      FULL,
    );
    const original = readExercise(FULL);
    expect(exercise).toMatchObject({
      title: `[${original.title}]`,
      version: '1.2.0',
      handling: 'EXERCISE - UNCLASSIFIED',
    });
    expect(exercise.roles[0]?.can[1]).toBe('[impose a curfew]');
    expect(exercise.hotWash[0]).toBe('[When did you know who led?]');
    expect(exercise.map?.places[0]?.name).toBe('[Main bridge]');
    const bus = exercise.injects.find(({ id }) => id === 'bus_attack');
    expect(bus).toMatchObject({ place: '[Banja line]', placeId: 'banja_line' });
    expect(JSON.stringify(exercise).replaceAll(/\[(?=\w)|(?<=[\w.?])\]/g, '').length).toBeLessThan(
      JSON.stringify(original).length + 200,
    );
  });

  it('has its frames in that language, too', () => {
    const { exercise } = inLanguage(
      textsFile(FULL, (of) => `[${of}]`),
      FULL,
    );
    const [, bosnia] = exercise.frames;
    expect(bosnia).toMatchObject({ title: '[Four separate chains]', exercise: { language: 'de', frame: 'bosnia' } });
    expect(bosnia?.exercise.roles[1]).toMatchObject({
      name: '[Police Commissioner]',
      private: '[Nobody tells you anything.]',
    });
    expect(bosnia?.exercise.hotWash).toEqual(['[Who told whom?]']);
  });

  it('falls back to its own words where a text is missing, and says so once', () => {
    const texts = `${HEAD}texts:\n  title: { of: The smallest day, text: Dita me e vogel }\n  summary: { of: x, text: '' }\n`;
    const { exercise, findings } = inLanguage(texts);
    expect(exercise).toMatchObject({ title: 'Dita me e vogel', summary: 'One report, one decision.', language: 'sq' });
    expect(findings).toMatchObject([{ code: 'LX0087', severity: 'warning', range: { line: 4 } }]);
    expect(findings[0]?.message).toMatch(
      /^\d+ texts are not translated: such as `summary`, `organisations.kfor.name`, /,
    );
    expect(inLanguage(HEAD).findings).toMatchObject([{ code: 'LX0087' }]);
  });

  it('uses a translation of older words, and says that it is stale', () => {
    const texts = minimalTextsWith('texts:\n  title: { of: The old day, text: Dita e vjeter }');
    expect(pointing(texts)).toEqual(['LX0086 "The old day"']);
    expect(inLanguage(texts).exercise.title).toBe('Dita e vjeter');
  });

  it('takes lines that are broken elsewhere for the same words', () => {
    const exercise = minimalWith('summary: >\n  One report,\n  one decision.');
    expect(
      pointing(minimalTextsWith('texts:\n  summary: { of: "One  report,\\none decision. ", text: S }'), exercise),
    ).toEqual([]);
  });

  it('calls an inject without a title by the first words of its translated text', () => {
    const texts = minimalTextsWith(
      'texts:\n  injects.bus_attack.text: { of: A rocket has hit the bus., text: Nje rakete. }',
    );
    expect(inLanguage(texts).exercise.injects[0]?.title).toBe('Nje rakete.');
  });
});

describe('texts that are wrong', () => {
  it.each([
    [
      'texts:\n  injects.bus_atack.text: { of: A, text: B }',
      'LX0040 "injects.bus_atack.text"',
      'injects.bus_attack.text',
    ],
    ['texts:\n  handling: { of: EXERCISE, text: USHTRIM }', 'LX0040 "handling"', null],
    [
      'texts:\n  injects.bus_attack.via: { of: radio, text: radio }',
      'LX0040 "injects.bus_attack.via"',
      'injects.bus_attack.text',
    ],
    ['exercise: minimla', 'LX0053 "minimla"', 'minimal'],
    ['language: Albanian', 'LX0034 "Albanian"', null],
    ['liaison: 2', 'LX0031 "2"', null],
    ['txets: {}', 'LX0020 "txets"', 'texts'],
    ['texts:\n  title: { of: The smallest day, txet: D }', 'LX0020 "txet"', 'text'],
  ])('are refused at their place: %s', (fragment, finding, suggestion) => {
    const texts = minimalTextsWith(fragment);
    expect(pointing(texts)).toEqual([finding]);
    expect(readTexts(texts, MINIMAL)).toMatchObject({ kind: 'invalid', findings: [{ suggestion }] });
  });

  it('are refused while their exercise has errors, whatever those are', () => {
    expect(pointing(minimalTextsWith(), minimalWith('duration: long'))).toEqual(['LX0053 "minimal"']);
    expect(pointing(minimalTextsWith(), '[')).toEqual(['LX0053 "minimal"']);
  });

  it('say nothing of what the exercise is warned of', () => {
    expect(pointing(minimalTextsWith(), minimalWith('duration: 10m'))).toEqual([]);
  });

  it('may turn a place into the id of none', () => {
    const exercise = minimalWith(
      'map: { image: media/a.svg, alt: The town, places: { bridge: { name: The bridge, x: 1, y: 1 } } }',
      'injects:\n  bus_attack: { at: 0m, to: everyone, via: radio, text: A rocket., place: Bridge }',
    );
    const texts = textsFile(exercise, (of) => (of === 'Bridge' ? 'most' : of));
    expect(pointing(texts, exercise)).toEqual(['LX0040 "most"']);
    expect(
      pointing(
        textsFile(exercise, (of) => of),
        exercise,
      ),
    ).toEqual([]);
  });

  it('are cut by `#` like those of an exercise', () => {
    const texts = `${HEAD}texts:\n  title:\n    of: The smallest day\n    text: Dita #1\n`;
    expect(pointing(texts)).toContain('LX0008 "Dita #1"');
  });

  it.each(['', 'texts', '- a', '[', `# ${'x'.repeat(4_000_000)}`])('are nothing at all', (texts) => {
    expect(readTexts(texts, MINIMAL).kind).toBe('invalid');
  });
});

describe('a template for a translator', () => {
  it('has every text with an empty translation', () => {
    const template = textsTemplate(FULL, 'sr-Latn');
    const { findings, exercise } = inLanguage(template, FULL);
    expect(findings.map(({ code }) => code)).toEqual(['LX0087']);
    expect(exercise).toMatchObject({ language: 'sr-Latn', title: 'A Day at the Bridge' });
    for (const line of [
      '  injects.bus_attack.text:',
      '  hot_wash.1:',
      '  frames.bosnia.says:',
      '  feedback.picture.ask:',
    ])
      expect(template.split('\n')).toContain(line);
  });

  it('leaves out what is the same in every language', () => {
    expect(textsTemplate(FULL, 'sq')).not.toMatch(
      /^ {2}(?:handling|version|id|injects.bus_attack.place|.*\.(?:via|image|when|kind)):/m,
    );
    expect(textsTemplate(FULL, 'sq')).toMatch(/^ {2}injects.crowd_gathers.text:/m);
  });

  it('is empty for a text that is no YAML', () => {
    expect(textsTemplate('[', 'sq')).toContain('texts: {}');
  });
});
