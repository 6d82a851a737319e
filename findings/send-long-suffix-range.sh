#!/usr/bin/env bash
# send 1.2.1 and @fastify/send 4.2.1 (tried with Node 20 and 24): the last bytes of a short file.
#
# Expected: a client that asks for the last 50 bytes of a file of 10 gets the whole file. RFC 9110, 14.1.2: where the
#   representation is shorter than the suffix length, the whole of it is used; a suffix length above 0 can always be had.
# Happens: both say 416, range not satisfiable. A suffix that is not longer than the file works.
# Seen: send -50 416, send -4 206 6789, @fastify/send -50 416, @fastify/send -4 206 6789
# Why it matters: what reads the end of a file of unknown length (the directory of a zip, the index of a film or a
#   PDF, the tail of a log) asks like this, works against nginx, and fails against a Node server for small files only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '0123456789' > ten.txt
npm init -y >/dev/null
npm install --silent --no-audit --no-fund send@1.2.1 @fastify/send@4.2.1 >/dev/null
cat > ask.mjs <<'JS'
import { createServer, get } from 'node:http';
import fastifySend from '@fastify/send';
import send from 'send';

const servers = {
  send: (request, response) => send(request, '/ten.txt', { root: '.' }).pipe(response),
  '@fastify/send': async (request, response) => {
    const { statusCode, headers, stream } = await fastifySend(request, '/ten.txt', { root: '.' });
    response.writeHead(statusCode, headers);
    stream.pipe(response);
  },
};
const ask = (port, range) =>
  new Promise((done) =>
    get({ port, host: '127.0.0.1', headers: { range: `bytes=${range}` } }, async (response) => {
      let text = '';
      for await (const part of response) text += part;
      done([range, response.statusCode, response.statusCode === 206 ? text : ''].join(' ').trim());
    }),
  );
const seen = [];
for (const [name, answer] of Object.entries(servers)) {
  const server = createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  for (const range of ['-50', '-4']) seen.push(`${name} ${await ask(server.address().port, range)}`);
  server.close();
}
console.log(seen.join(', '));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'send -50 416, send -4 206 6789, @fastify/send -50 416, @fastify/send -4 206 6789' ] || {
  echo 'This has changed: look at src/prerender/server/range.ts.' >&2
  exit 1
}
