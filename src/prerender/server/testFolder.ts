import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type RequestOptions,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { siteHandler } from './siteHandler.ts';

export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Begins a request as it is: no client tidies its path. The answer has begun when this resolves. */
export async function begin(port: number, path: string, options: RequestOptions = {}) {
  const asked = request({ host: '127.0.0.1', port, path, agent: false, ...options }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return response;
}

export async function ask(port: number, path: string, options?: RequestOptions): Promise<Answer> {
  const response = await begin(port, path, options);
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/** A folder of its own for a test, and servers of what is in it. */
export function makeFolder() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nasij-site-')));
  const servers: Server[] = [];
  return {
    folder,
    write(files: Record<string, string>): void {
      for (const [path, content] of Object.entries(files)) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    },
    /** Serves a folder in it, and gives the port. */
    async serve(site: string, base = '/'): Promise<number> {
      const server = createServer(siteHandler(join(folder, site), base)).listen(0, '127.0.0.1');
      servers.push(server);
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    },
    remove(): void {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
      rmSync(folder, { recursive: true });
    },
  };
}
