/** Keeps a whole copy of the build in the browser, so that the app starts with no server behind it. It never asks for anything else. */
export {};

declare const self: ServiceWorkerGlobalScope;

/** Put here by the build (scripts/offlineCopy.mjs): every file that was built, and a digest of them all. */
declare const OFFLINE_COPY: { readonly version: string; readonly files: readonly string[] };

const PREFIX = 'liaison-';
const PAGE = 'index.html';
const cacheName = PREFIX + OFFLINE_COPY.version;
const scope = new URL('./', self.location.href).href;
const files = new Set(OFFLINE_COPY.files);

// There is no skipWaiting: a newer copy waits until every window is closed, so that no session changes versions while it runs.
self.addEventListener('install', (event) => event.waitUntil(copyAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const file = fileFor(event.request);
  if (file !== undefined) event.respondWith(answer(event.request, file));
});

/** All or nothing: one file that does not arrive, and this copy is not installed. */
async function copyAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(OFFLINE_COPY.files.map((file) => new Request(scope + file, { cache: 'no-cache' })));
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  // The page of the first load, too, must find its later parts without the server.
  await self.clients.claim();
}

function fileFor({ method, url }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (method !== 'GET' || !address.startsWith(scope)) return undefined;
  const file = address === scope ? PAGE : address.slice(scope.length);
  return files.has(file) ? file : undefined;
}

async function answer(request: Request, file: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(scope + file)) ?? fetch(request);
}
