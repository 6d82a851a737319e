import { type Strategy, strategyFor } from './strategy.ts';
import type { Edition } from './edition.ts';
import { type Message, takeOver } from './messages.ts';
import { pageOrShell, patience } from './network.ts';
import { isWhole, stored, storeEdition } from './store.ts';
import { deleteUnused, forgetOthers, isNextSeen, noteUse, ownWorker } from './uses.ts';

/*
 * The service worker: it stores one edition of the story and answers from it where the network does not. A newer
 * edition waits until the reader asks for it or has closed all pages of the older one (docs/offline.md).
 */
declare const self: ServiceWorkerGlobalScope;
/** The build writes it in front of this code. */
declare const edition: Edition;

/** Nobody but the site's pages speaks to it. */
interface MessageOfPage extends ExtendableMessageEvent {
  readonly data: Message;
  readonly source: Client;
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('message', (event) => event.waitUntil(hear(event as MessageOfPage)));
self.addEventListener('fetch', (event) => {
  const { request, resultingClientId } = event;
  const answer = strategyFor(request, self.location.origin, edition);
  if (answer?.kind === 'file') event.respondWith(file(request));
  if (answer?.kind !== 'page') return;
  event.respondWith(page(request, answer));
  event.waitUntil(noteUse(edition, resultingClientId));
});

async function install(): Promise<void> {
  await storeEdition(edition);
  // It is superseded, and stays only where a page has come from the network as that edition.
  if (self.registration.waiting) await deleteUnused(edition, [ownWorker, ...(await openPages())]);
}

/**
 * From now on this worker answers the pages that are open, also those that were opened without any. Nothing is deleted
 * yet: a page that the older worker has just answered may be on its way, and will ask for that edition's files.
 */
async function begin(): Promise<void> {
  await noteUse(edition, ownWorker);
  await self.clients.claim();
}

/** Deletes what was stored for pages that are gone. A newer edition that is being stored is left alone. */
async function tidy(): Promise<void> {
  const { installing, waiting } = self.registration;
  const pages = await openPages();
  await forgetOthers(edition, [ownWorker, ...pages]);
  if (!installing && !waiting) await deleteUnused(edition, pages);
}

/** The ids of the site's pages that are open, frames among them. */
async function openPages(): Promise<string[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(self.registration.scope)).map(({ id }) => id);
}

async function file(request: Request): Promise<Response> {
  return (await stored(new URL(request.url).pathname, edition)) ?? fetch(request);
}

type PageAnswer = Extract<Strategy, { kind: 'page' }>;

async function page(request: Request, { shell, isOfEdition }: PageAnswer): Promise<Response> {
  const left = () => stored(shell, edition);
  const fromStore = async () => ((await isWhole(edition)) ? left() : undefined);
  // Who has not seen the newer edition stays in this one, in the other language too; who has is never led back.
  const stays =
    isOfEdition && self.registration.waiting && !(await isNextSeen(edition, await openPages()));
  const kept = stays ? await fromStore() : undefined;
  if (kept) return kept;
  const isTooLong = new Promise((resolve) => isOfEdition && setTimeout(resolve, patience));
  return pageOrShell(fetch(request), fromStore, isTooLong).catch(async (error) => {
    // Where there is nothing else, what is left may do: the page says what it misses.
    const shown = await left();
    if (!shown) throw error;
    return shown;
  });
}

async function hear({ data, ports, source }: MessageOfPage): Promise<void> {
  if (data === takeOver) return self.skipWaiting();
  const isOfThis = data.files.every((path) => path in edition.files);
  ports[0]?.postMessage(isOfThis);
  if (!isOfThis) return;
  // Where there is no room for a note, there is after this.
  await noteUse(edition, source.id).catch(() => {});
  await tidy();
  // The only page that is open has come from the network as this edition: nobody would notice.
  if ((await openPages()).length === 1) await self.skipWaiting();
  await mend();
}

let mending: Promise<void> | undefined;

/**
 * Stores again what a browser or its user has cleared since, or a disk has damaged. Without a network, or room, all
 * stays as it is until a page asks again.
 */
function mend(): Promise<void> {
  mending ??= storeEdition(edition)
    .catch(() => {})
    .finally(() => (mending = undefined));
  return mending;
}
