import { describe, expect, it } from 'vitest';
import { parseExercise } from '#shared/exercise/parseExercise';
import { FULL, minimalWith } from '../../../../support/exerciseTexts';
import { pointing, readExercise } from '../../../../support/readExercise';

const full = readExercise(FULL);
const MAP = 'map: { image: media/area.svg, alt: The town, places: { bridge: { name: Main bridge, x: 48, y: 52 } } }';

function placed(place: string, map = MAP): string {
  return minimalWith(map, `injects:\n  crowd: { at: 1m, to: everyone, via: phone, text: A crowd., place: ${place} }`);
}

describe('the place of an inject', () => {
  it('is a place of the map by its id, with the name that it has there', () => {
    expect(full.injects.find(({ id }) => id === 'bus_attack')).toMatchObject({
      place: 'Banja line',
      placeId: 'banja_line',
    });
    expect(full.map).toEqual({
      image: 'media/area.svg',
      alt: 'The town, the river and its two bridges',
      places: [
        { id: 'bridge', name: 'Main bridge', x: 48, y: 52 },
        { id: 'banja_line', name: 'Banja line', x: 0, y: 100 },
      ],
    });
  });

  it('is any other place by what it is called', () => {
    expect(full.injects.find(({ id }) => id === 'crowd_gathers')).toMatchObject({
      place: 'North of the town',
      placeId: null,
    });
    expect(readExercise(placed('Bridge')).injects[0]).toMatchObject({ place: 'Bridge', placeId: null });
  });

  it('that is written as an id has to be on the map, where there is one', () => {
    expect(pointing(placed('brigde'))).toEqual(['LX0040 "brigde"']);
    expect(parseExercise(placed('brigde')).findings[0]).toMatchObject({ suggestion: 'bridge' });
    expect(parseExercise(placed('constructor')).findings[0]?.message).toContain('or write a name with a capital');
    expect(readExercise(placed('brigde', 'map: { image: media/a.svg, alt: A town }')).injects[0]).toMatchObject({
      place: 'brigde',
      placeId: null,
    });
  });

  it('is not looked up on a map that is wrong itself', () => {
    expect(pointing(placed('bridge', 'map: { image: media/a.svg, alt: A town, places: none }'))).toEqual([
      'LX0023 "none"',
    ]);
  });
});

describe('a picture', () => {
  it('lies below the media folder, and says in words what it shows', () => {
    expect(full.injects.find(({ id }) => id === 'cordon_photo')?.media).toEqual({
      image: 'media/photos/the cordon.jpg',
      alt: 'Police in front, soldiers behind',
    });
    const { findings } = parseExercise(minimalWith('map: { image: media/area.svg }'));
    expect(findings.map(({ code }) => code)).toEqual(['LX0022']);
  });

  it.each([
    'area.svg',
    '/media/area.svg',
    './media/area.svg',
    'media/../area.svg',
    'media/a..svg',
    'media/.svg',
    'media/.area.svg',
    'media//area.svg',
    'media\\area.svg',
    'media/a\\..\\..\\b.svg',
    'C:/media/area.svg',
    'file:///media/area.svg',
    'https://example.org/media/area.svg',
    'media/https://example.org/area.svg',
    'media/area.svg?x=.png',
    'media/area%2e.svg',
    'media/area.html',
    'media/area.svg.js',
    'media/area.SVG',
    'media/area',
    'media/svg',
    'data:image/svg+xml,x.svg',
    `media/${'a'.repeat(200)}.svg`,
  ])('is refused from anywhere else: %s', (image) => {
    const text = minimalWith(`map: { image: "${image.replaceAll('\\', '\\\\')}", alt: The town }`);
    const codes = parseExercise(text).findings.map(({ code }) => code);
    expect(codes).toEqual(['LX0037']);
  });
});
