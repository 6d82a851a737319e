import type { Message } from './messages.ts';

/*
 * As much of a service worker's global scope as ours uses (W3C Service Workers). TypeScript's own types of it cannot
 * stand beside those of the page.
 */

interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  /** The id of the page that a navigation leads to. */
  readonly resultingClientId: string;
  respondWith: (response: Promise<Response>) => void;
}

export interface MessageEventOfPage extends WorkerEvent {
  readonly data: Message;
  readonly ports: readonly MessagePort[];
  readonly source: PageClient;
}

interface PageClient {
  readonly id: string;
  readonly url: string;
}

interface WorkerEvents {
  install: WorkerEvent;
  activate: WorkerEvent;
  fetch: FetchEvent;
  message: MessageEventOfPage;
}

export interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim: () => Promise<void>;
    matchAll: (options: {
      type: 'window';
      includeUncontrolled: boolean;
    }) => Promise<readonly PageClient[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ) => void;
}
