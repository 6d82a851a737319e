import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { languages } from '../i18n/languages.ts';

/*
 * Serves the built site as any static host would: with and without a closing slash, and a real 404.
 * PORT chooses the port (default 4173, or the next free one), BASE_PATH the path it stands under.
 */
const folder = resolve(process.env.OUT_DIR ?? 'dist');
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/|\/$/g, '')}`.replace(/\/$/, '');
// `dev` looks at the disk at every request, so a new build is served without a restart.
const serveFile = sirv(folder, { extensions: ['html'], dev: true, etag: true });

const server = createServer((request, response) => {
  const notFound = async () => {
    const language = request.url?.slice(base.length).split('/')[1] ?? '';
    const known = languages.some(({ code }) => code === language);
    const page = await readFile(join(folder, known ? language : '', '404.html')).catch(
      () => 'Not found',
    );
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  };
  if (!request.url?.startsWith(`${base}/`)) return void notFound();
  request.url = request.url.slice(base.length);
  serveFile(request, response, () => void notFound());
});

const wanted = Number(process.env.PORT ?? 4173);
let port = wanted;
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || process.env.PORT !== undefined || port >= wanted + 20) {
    console.error(`Cannot serve on port ${port}: ${error.message}. Choose another with PORT=…`);
    process.exit(1);
  }
  server.listen(++port);
});
server.on('listening', () => console.log(`Nasij is at http://localhost:${port}${base}/`));
server.listen(port);
