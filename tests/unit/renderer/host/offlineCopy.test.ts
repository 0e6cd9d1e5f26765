import { beforeEach, describe, expect, it, vi } from 'vitest';

/** As much of a worker's registration as is looked at. */
function aRegistration(states: { readonly waiting?: boolean; readonly active?: boolean } = {}) {
  const arriving = Object.assign(new EventTarget(), { state: 'installing' });
  return Object.assign(new EventTarget(), {
    waiting: states.waiting ? {} : null,
    active: states.active ? {} : null,
    installing: arriving,
  });
}

function aContainer(register: () => Promise<unknown>): ServiceWorkerContainer {
  return { register } as unknown as ServiceWorkerContainer;
}

describe('the copy that the browser keeps', () => {
  beforeEach(() => vi.resetModules());
  const load = () => import('../../../../renderer/host/offlineCopy');

  it('says that a newer version is ready when one waits since the last time', async () => {
    const { keepOfflineCopy, newerVersion } = await load();
    await keepOfflineCopy(aContainer(() => Promise.resolve(aRegistration({ waiting: true, active: true }))));
    expect(newerVersion.isReady()).toBe(true);
  });

  it('says so when one has arrived beside the one in use, to whoever listens still', async () => {
    const { keepOfflineCopy, newerVersion } = await load();
    const registration = aRegistration({ active: true });
    await keepOfflineCopy(aContainer(() => Promise.resolve(registration)));
    const [staying, leaving] = [vi.fn(), vi.fn()];
    newerVersion.subscribe(staying);
    newerVersion.subscribe(leaving)();
    registration.dispatchEvent(new Event('updatefound'));
    expect(newerVersion.isReady()).toBe(false);

    registration.installing.state = 'installed';
    registration.installing.dispatchEvent(new Event('statechange'));

    expect(newerVersion.isReady()).toBe(true);
    expect(staying).toHaveBeenCalledOnce();
    expect(leaving).not.toHaveBeenCalled();
  });

  it('does not take the very first copy for a newer one', async () => {
    const { keepOfflineCopy, newerVersion } = await load();
    const registration = aRegistration();
    await keepOfflineCopy(aContainer(() => Promise.resolve(registration)));
    registration.dispatchEvent(new Event('updatefound'));
    registration.installing.state = 'installed';
    registration.installing.dispatchEvent(new Event('statechange'));
    expect(newerVersion.isReady()).toBe(false);
  });

  it('lets the app run where the browser keeps no copy', async () => {
    const { keepOfflineCopy, newerVersion } = await load();
    await keepOfflineCopy(undefined);
    await keepOfflineCopy(aContainer(() => Promise.reject(new DOMException('Not allowed', 'SecurityError'))));
    expect(newerVersion.isReady()).toBe(false);
  });
});
