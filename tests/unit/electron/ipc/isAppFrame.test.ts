import { expect, it } from 'vitest';
import { isAppFrame } from '../../../../electron/main/ipc/isAppFrame';

it('trusts the page of the app itself', () => {
  expect(isAppFrame({ origin: 'app://liaison', parent: null })).toBe(true);
});

it.each([
  ['a frame inside it', { origin: 'app://liaison', parent: {} }],
  ['another host of the same scheme', { origin: 'app://elsewhere', parent: null }],
  ['a longer name that begins alike', { origin: 'app://liaison.example', parent: null }],
  ['a page from the network', { origin: 'https://liaison', parent: null }],
  ['a page that has gone', null],
])('does not trust %s', (_name, frame) => {
  expect(isAppFrame(frame)).toBe(false);
});
