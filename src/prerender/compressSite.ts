import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Refused } from '../files/refused.ts';
import { isSite } from './site/mark.ts';

const isText = /\.(?:html|js|css|json|jsonld|xml|svg|txt|csv|gexf|graphml|webmanifest)$/;
/** Smaller ones fit one packet as they are. */
const least = 1000;
/** As many as zlib works on at once. */
const lanes = 4;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/**
 * Lays a .gz and a .br beside every file of a built site that is text, for hosts that serve them as they are (nginx,
 * Caddy) and so never compress anything twice. What is there and newer than its file stays.
 * @returns how many files were written
 * @throws Refused where there is no site of ours; what the disk throws
 */
export async function compressSite(site: string): Promise<number> {
  if (!isSite(site)) {
    throw new Refused(`There is no site built by us in ${site}. Build it first: npm run build`);
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
  return counts.reduce((sum, made) => sum + made, 0);
}

/** Returns how many forms of a file were written. */
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
