import { describe, expect, it } from 'vitest';
import { readTexts } from '#shared/exercise/texts/readTexts';
import { aCommandLine } from '../../support/aCommandLine';
import { MINIMAL } from '../../support/exerciseTexts';

const liaison = aCommandLine({ 'good.yaml': MINIMAL, 'bad.yaml': MINIMAL.replace('tension >= 90', 'tensoin >= 90') });

describe('liaison texts', () => {
  it('prints what a translator fills in, and what is read again', () => {
    const { exit, out, err } = liaison('texts', 'good.yaml', '--language', 'sq');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('language: sq');
    expect(out).toContain('of: The line holds.');
    expect(readTexts(out, MINIMAL)).toMatchObject({ kind: 'valid', language: 'sq' });
  });

  it('writes it to a file', () => {
    const { exit, out, written } = liaison(
      'texts',
      'good.yaml',
      '--language',
      'sr-Latn',
      '--out',
      'texts.sr-Latn.yaml',
    );
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
    expect(written['texts.sr-Latn.yaml']).toContain('language: sr-Latn');
  });

  it.each([
    [['texts', 'good.yaml'], 2, '--language is missing'],
    [['texts', 'good.yaml', '--language', 'Albanian!'], 2, 'takes a tag such as sq or sr-Latn, not "Albanian!"'],
    [['texts', 'good.yaml', '--language', 'en'], 2, 'the exercise is in "en" already'],
    [['texts', 'good.yaml', '--language', 'sq', '--out', 'none/a.yaml'], 2, 'none/a.yaml: there is no such folder'],
    [['texts', 'none.yaml', '--language', 'sq'], 2, 'there is no such file'],
    [['texts', 'bad.yaml', '--language', 'sq'], 1, 'bad.yaml has 1 error'],
  ])('refuses %j', (args, exit, message) => {
    const result = liaison(...args);
    expect(result).toMatchObject({ exit, out: '' });
    expect(result.err).toContain(message);
  });
});
