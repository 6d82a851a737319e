import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isSite } from './site/mark.ts';

/*
 * npm run compress: lays a .gz and a .br beside every file of the built site that is text, for hosts that serve
 * them as they are (nginx, Caddy) and so never compress anything twice. OUT_DIR is the site (default dist).
 */
const site = resolve(process.env.OUT_DIR || 'dist');
const isText = /\.(?:html|js|css|json|jsonld|xml|svg|txt|csv|gexf|graphml|webmanifest)$/;
/** Smaller ones fit one packet as they are. */
const least = 1000;
/** As many as zlib works on at once. */
const lanes = 4;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

async function compress(file: string): Promise<number> {
  const [content, { mtime }] = await Promise.all([readFile(file), stat(file)]);
  const forms = {
    gz: () => gzipped(content, { level: 9 }),
    br: () =>
      brotlied(content, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: 9,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  };
  let count = 0;
  for (const [ending, make] of Object.entries(forms)) {
    const target = `${file}.${ending}`;
    const made = await stat(target).catch(() => null);
    if (content.length < least) {
      if (made) await rm(target);
      continue;
    }
    if (made && made.mtime >= mtime) continue;
    // Written beside it and moved there, so that a host never serves half a file.
    const part = `${target}.${process.pid}.part`;
    await writeFile(part, await make());
    await rename(part, target);
    count++;
  }
  return count;
}

const started = performance.now();
if (!isSite(site)) {
  console.error(`There is no site built by us in ${site}. Build it first: npm run build`);
  process.exit(1);
}
const names = await readdir(site, { recursive: true });
const files = names.filter((name) => isText.test(name)).map((name) => join(site, name));
const counts = await Promise.all(
  Array.from({ length: lanes }, async () => {
    let made = 0;
    for (let file = files.pop(); file; file = files.pop()) made += await compress(file);
    return made;
  }),
);
const count = counts.reduce((sum, made) => sum + made, 0);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Compressed ${site}: ${count} files written in ${seconds} s.`);
