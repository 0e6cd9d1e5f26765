import { describe, expect, it } from 'vitest';
import { writePackage } from '#shared/archive/exercisePackage';
import { aCommandLine } from '../../support/aCommandLine';
import { MINIMAL, minimalWith } from '../../support/exerciseTexts';
import { textsFile } from '../../support/textsFiles';

const MAPPED = minimalWith('map: { image: media/area.svg, alt: The town }');

const liaison = aCommandLine({
  'good.yaml': MINIMAL,
  'bad.yaml': MINIMAL.replace('tension >= 90', 'tensoin >= 90'),
  'warned.yaml': MINIMAL.replace('duration: 1h', 'duration: 10m'),
  'folder/exercise.yaml': MINIMAL,
  'empty/notes.txt': '',
  'mapped/exercise.yaml': MAPPED,
  'mapped/media/Area.svg': '<svg/>',
  'whole/exercise.yaml': MAPPED,
  'whole/media/area.svg': '<svg/>',
  'whole/texts.de.yaml': textsFile(MAPPED, (of) => `${of} (de)`),
  'whole/texts.sq.yaml': textsFile(MAPPED, (of) => of).replace(/exercise: .*/, 'exercise: another'),
  'whole/media/texts.fr.yaml': 'not one of its texts',
  'packed.liaison': writePackage({
    text: MAPPED,
    translations: [
      { language: 'de', text: textsFile(MAPPED, (of) => `${of} (de)`) },
      { language: 'sq', text: textsFile(MAPPED, (of) => of).replace(/exercise: .*/, 'exercise: another') },
    ],
    media: [],
  }),
  'half.liaison': writePackage({ text: MINIMAL, translations: [], media: [] }).slice(0, 200),
});

describe('liaison check', () => {
  it('passes a file without findings', () => {
    expect(liaison('check', 'good.yaml')).toMatchObject({ exit: 0, out: 'good.yaml: no findings\n', err: '' });
  });

  it('prints each finding with its place and exits 1', () => {
    const { exit, out } = liaison('check', 'good.yaml', 'bad.yaml');
    expect(exit).toBe(1);
    expect(out).toContain('bad.yaml:40:20 error LX0063 No indicator, fact or resource is called `tensoin`');
  });

  it('checks all that is in a package', () => {
    const { exit, out } = liaison('check', 'packed.liaison');
    expect(exit).toBe(1);
    expect(out).toContain('packed.liaison/exercise.yaml:43:8 error LX0118');
    expect(out).toContain('packed.liaison/texts.de.yaml: no findings');
    expect(out).toContain('packed.liaison/texts.sq.yaml:2:11 error LX0053');
    const broken = liaison('check', 'half.liaison');
    expect(broken).toMatchObject({ exit: 2, out: '' });
    expect(broken.err).toBe('liaison: half.liaison: The file is damaged or cut short. Take another copy of it.\n');
  });

  it('holds texts in another language against the exercise beside them', () => {
    expect(liaison('check', 'whole/texts.de.yaml')).toMatchObject({
      exit: 0,
      out: 'whole/texts.de.yaml: no findings\n',
    });
    expect(liaison('check', 'whole/texts.sq.yaml')).toMatchObject({ exit: 1 });
    const { exit, out, err } = liaison('check', 'whole/media/texts.fr.yaml');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('checked with the exercise beside it: cannot read whole/media/exercise.yaml');
  });

  it('prints the same as JSON', () => {
    const { exit, out } = liaison('check', 'bad.yaml', '--json');
    expect(exit).toBe(1);
    const printed: unknown = JSON.parse(out);
    expect(printed).toEqual({
      files: [
        {
          file: 'bad.yaml',
          findings: [
            {
              code: 'LX0063',
              severity: 'error',
              line: 40,
              column: 20,
              message: 'No indicator, fact or resource is called `tensoin`: did you mean `tension`?',
            },
          ],
        },
      ],
    });
  });

  it('passes a file that has only warnings, and prints them', () => {
    const { exit, out } = liaison('check', 'warned.yaml');
    expect(exit).toBe(0);
    expect(out).toMatch(/^warned\.yaml:\d+:\d+ warning LX0084 /);
  });

  it.each(['folder', 'folder/'])('takes %s for its exercise.yaml', (folder) => {
    expect(liaison('check', folder).out).toBe('folder/exercise.yaml: no findings\n');
  });

  it('exits 2 when a file cannot be read, after checking the others', () => {
    const { exit, out, err } = liaison('check', 'none.yaml', 'empty', 'good.yaml');
    expect(exit).toBe(2);
    expect(out).toBe('good.yaml: no findings\n');
    expect(err).toBe(
      'liaison: cannot read none.yaml: there is no such file\n' + 'liaison: the folder empty has no exercise.yaml\n',
    );
  });

  it('finds pictures that the folder of an exercise does not have', () => {
    const { exit, out } = liaison('check', 'mapped');
    expect(exit).toBe(1);
    expect(out).toMatch(/^mapped\/exercise\.yaml:\d+:\d+ error LX0118 There is no file `media\/area\.svg`/);
    expect(liaison('check', 'mapped/exercise.yaml').exit).toBe(0);
  });

  it('checks the texts in other languages with a folder, each as a file of its own', () => {
    const { exit, out } = liaison('check', 'whole', '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [
        { file: 'whole/exercise.yaml', findings: [] },
        { file: 'whole/texts.de.yaml', findings: [] },
        { file: 'whole/texts.sq.yaml', findings: [{ code: 'LX0053', severity: 'error' }] },
      ],
    });
  });
});
