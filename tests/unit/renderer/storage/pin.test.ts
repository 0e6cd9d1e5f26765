import { expect, it } from 'vitest';
import { hashPin, isPin } from '../../../../renderer/storage/pin';

it('knows the PIN again and no other', async () => {
  const hash = await hashPin('2580');

  expect(await isPin('2580', hash)).toBe(true);
  expect(await isPin('2581', hash)).toBe(false);
  expect(await isPin('', hash)).toBe(false);
});

it('does not show two equal PINs as equal, nor the PIN itself', async () => {
  const [one, other] = [await hashPin('2580'), await hashPin('2580')];

  expect(one.hash).not.toBe(other.hash);
  expect(JSON.stringify(one)).not.toContain('2580');
});
