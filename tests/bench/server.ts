import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Files that are small already: a host sends them as they are. */
const packed = new Set(['.woff2', '.png']);

/** A file as it goes over the wire. */
interface SentFile {
  body: Buffer;
  headers: Record<string, string>;
}

export interface BenchServer {
  origin: string;
  /** Size on the wire, in bytes and without headers, of a path such as `/ar/`; 0 where there is no such file. */
  sizeOf: (path: string) => number;
  close: () => void;
}

/**
 * Serves a built site on a free port of this machine. Everything is read and compressed before the first
 * request, so that no run waits for it.
 * @param change what to make of a text file before it is compressed
 */
export async function serveSite(
  folder: string,
  change: (text: string, path: string) => string = (text) => text,
): Promise<BenchServer> {
  const files = new Map<string, SentFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${file.slice(folder.length).replace(/^\//, '')}`;
    files.set(path.replace(/\/index\.html$/, '/'), sentFile(file, path, change));
  }
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? '').replace(/\?.*/, ''));
    if (file) response.writeHead(200, file.headers).end(file.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sizeOf: (path) => files.get(path)?.body.length ?? 0,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function sentFile(
  file: string,
  path: string,
  change: (text: string, path: string) => string,
): SentFile {
  const extension = extname(file);
  const type = { 'content-type': types[extension] ?? 'application/octet-stream' };
  if (packed.has(extension)) return { body: readFileSync(file), headers: type };
  const body = gzipSync(change(readFileSync(file, 'utf8'), path), { level: 9 });
  return { body, headers: { ...type, 'content-encoding': 'gzip' } };
}
