import { type Answer, answerTo } from './answer.ts';
import type { Edition } from './edition.ts';
import { type Message, takeOver } from './messages.ts';
import { pageOrShell, patience } from './network.ts';
import { deleteOthers, stored, storeEdition } from './store.ts';
import type { WorkerScope } from './workerScope.ts';

/*
 * The service worker: it stores one edition of the story and answers from it where the network does not. A newer
 * edition waits until the reader asks for it or has closed all pages of the older one (docs/offline.md).
 */
declare const self: WorkerScope;
/** The build writes it in front of this code. */
declare const edition: Edition;

self.addEventListener('install', (event) => event.waitUntil(storeEdition(edition)));
self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('message', ({ data, ports }) => void hear(data as Message, ports[0]));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = answerTo(request, self.location.origin, edition);
  if (answer?.kind === 'file') event.respondWith(file(request));
  if (answer?.kind !== 'page') return;
  event.respondWith(page(request, answer));
  event.waitUntil(tidy());
});

/** From now on this worker answers the pages that are open, also those that were opened without any. */
async function begin(): Promise<void> {
  await self.clients.claim();
  await tidy();
}

/** Deletes what was stored for pages that are gone. A newer edition that is being stored is left alone. */
async function tidy(): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing || waiting) return;
  await deleteOthers(edition, (await openPages()) > 1);
}

async function openPages(): Promise<number> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(self.registration.scope)).length;
}

async function file(request: Request): Promise<Response> {
  return (await stored(request.url, edition)) ?? fetch(request);
}

type PageAnswer = Extract<Answer, { kind: 'page' }>;

async function page(request: Request, { shell, isOfStory }: PageAnswer): Promise<Response> {
  const fromStore = () => stored(shell, edition);
  // Who has not asked for the newer edition stays in this one, in the other language too.
  const kept = isOfStory && self.registration.waiting ? await fromStore() : undefined;
  if (kept) return kept;
  const isTooLong = new Promise((resolve) => isOfStory && setTimeout(resolve, patience));
  return pageOrShell(fetch(request), fromStore, isTooLong);
}

async function hear(message: Message, port: MessagePort | undefined): Promise<void> {
  if (message === takeOver) return self.skipWaiting();
  const isOfThis = message.files.every((path) => path in edition.files);
  port?.postMessage(isOfThis);
  // The only page that is open has come from the network as this edition: nobody would notice.
  if (isOfThis && (await openPages()) === 1) await self.skipWaiting();
}
