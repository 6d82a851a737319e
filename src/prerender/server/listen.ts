import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What browsers take `localhost` for: they try both, so the site has to be at both. */
const loopback = ['127.0.0.1', '::1'];

/** How long others are waited for, in ms: for the head of a request, and while nothing moves on a connection. */
export interface Patience {
  head: number;
  idle: number;
}

interface ListenOptions {
  /** A name or address of this machine; reached by this machine alone where it is missing. */
  host?: string | undefined;
  patience?: Patience;
  /** Says of a connection that failed. */
  tell?: (sentence: string) => void;
}

export interface Listening {
  port: number;
  /** Ends it, with every connection there is. */
  close: () => void;
}

/**
 * Begins to listen.
 * @param ports to try in their order; 0 is any that is free
 * @throws as the system does where none of the ports is free, or the host is none of this machine
 */
export async function listen(
  handler: RequestListener,
  ports: readonly number[],
  options: ListenOptions = {},
): Promise<Listening> {
  const [port = 0, ...others] = ports;
  try {
    return await listenAt(handler, port, options);
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE' || others.length === 0) throw error;
    return listen(handler, others, options);
  }
}

/** Listens at one port of several addresses, as far as this machine has them. */
async function listenAt(
  handler: RequestListener,
  wanted: number,
  { host, patience = { head: 10_000, idle: 30_000 }, tell = () => {} }: ListenOptions,
): Promise<Listening> {
  const { head, idle } = patience;
  const servers: Server[] = [];
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  const limits = { headersTimeout: head, requestTimeout: head, connectionsCheckingInterval: head };
  let port = wanted;
  let missing: unknown;
  for (const address of host === undefined ? loopback : [host]) {
    const server = createServer(limits, handler);
    server.timeout = idle;
    try {
      await once(server.listen(port, address), 'listening');
      ({ port } = server.address() as AddressInfo);
      // Such as too many open files: that connection fails, the next may not.
      server.on('error', (error) => tell(`A connection failed: ${error.message}`));
      servers.push(server);
    } catch (error) {
      if (!/EADDRNOTAVAIL|EAFNOSUPPORT/.test(codeOf(error))) {
        close();
        throw error;
      }
      missing = error;
    }
  }
  // Not every machine has both kinds of addresses; one is enough.
  if (servers.length === 0) throw missing;
  return { port, close };
}

const codeOf = (error: unknown) => String((error as NodeJS.ErrnoException).code);
