import { describe, expect, it } from 'vitest';
import { isLocalRequest, isOwnAddress } from '../../../../electron/main/protocol/ownAddress';

describe('isOwnAddress', () => {
  it.each(['app://liaison', 'app://liaison/', 'app://liaison/index.html#/session/1', 'about:srcdoc'])(
    'lets a frame go to %s',
    (address) => {
      expect(isOwnAddress(address)).toBe(true);
    },
  );

  it.each([
    'https://liaison/',
    'app://liaison.example/',
    'app://liaison@example.org/',
    'app://print/1',
    'app:liaison/',
    'file:///etc/passwd',
    'data:text/html,<p>x',
    'blob:app://liaison/1',
    'javascript:alert(1)',
    'about:blank',
    '',
  ])('does not let a frame go to %s', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});

describe('isLocalRequest', () => {
  it.each(['app://liaison/assets/a.js', 'blob:app://liaison/1', 'data:image/png;base64,AA=='])(
    'lets a page ask for %s',
    (address) => {
      expect(isLocalRequest(address)).toBe(true);
    },
  );

  it.each([
    'http://127.0.0.1/',
    'https://example.org/',
    'ws://example.org/',
    'ftp://x/',
    'file:///etc/passwd',
    'x',
    '',
  ])('lets no page ask for %s', (address) => {
    expect(isLocalRequest(address)).toBe(false);
  });
});
