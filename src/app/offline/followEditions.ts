import { assetFolder } from '../../offline/edition.ts';
import { type Message, takeOver } from '../../offline/messages.ts';
import { keepReadingPlace, loadAgain } from './place.ts';

/** Shows the newer edition: the page loads again at the same place. */
export type ShowNewer = () => void;

/**
 * Lets the service worker store the story, and tells of an edition that is newer than the page.
 * @param base the path that the site stands under, with its closing slash
 * @param onNewer may be called more than once
 * @throws where the browser allows no worker, or it cannot be had
 */
export async function followEditions(
  base: string,
  onNewer: (show: ShowNewer) => void,
  signal: AbortSignal,
): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(`${base}sw.js`, { scope: base });

  function show() {
    const { waiting } = registration;
    if (!waiting) return loadAgain();
    serviceWorker.addEventListener('controllerchange', loadAgain);
    tell(waiting, takeOver);
  }
  async function compare(worker: ServiceWorker | null) {
    if (worker && !(await isPageOf(worker, base)) && !signal.aborted) onNewer(show);
  }
  function follow(worker: ServiceWorker | null) {
    const onState = () => worker?.state === 'installed' && void compare(worker);
    worker?.addEventListener('statechange', onState, { signal });
  }
  /** Lets the worker know that what this page is made of is to be kept while it is open. */
  function announce() {
    if (registration.active) void isPageOf(registration.active, base);
  }
  announce();
  void compare(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing), { signal });
  // The newer edition was asked for in another tab, or the page is older than the first one that was stored.
  const onChange = () => void compare(serviceWorker.controller);
  serviceWorker.addEventListener('controllerchange', onChange, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      // A system that needs the memory may take a hidden page away, and load it again later.
      if (document.hidden) return keepReadingPlace();
      // Pages that the browser had put aside were not counted as open.
      announce();
      // Nothing else makes the browser look for a newer edition while a page stays open.
      registration.update().catch(() => {});
    },
    { signal },
  );
}

/** Asks a worker whether the page was made of its files. */
function isPageOf(worker: ServiceWorker, base: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === true), { once: true });
    port1.start();
    tell(worker, { files: filesOfPage(base) }, [port2]);
  });
}

function tell(worker: ServiceWorker, message: Message, ports: MessagePort[] = []): void {
  worker.postMessage(message, ports);
}

/** Paths of the scripts, styles and data that the build put into the page; a host or an extension may add others. */
function filesOfPage(base: string): string[] {
  const { origin } = window.location;
  const named = document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>(
    'script[src], link[rel="stylesheet"], link[data-story]',
  );
  return [...named]
    .map((element) => ('src' in element ? element.src : element.href))
    .filter((url) => url.startsWith(origin + assetFolder({ base })))
    .map((url) => url.slice(origin.length));
}
