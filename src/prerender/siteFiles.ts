import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from './machines/files.ts';

/** Writes a file of the site into the folder that it is made in. */
export async function writeSiteFile(folder: string, { file, text }: SiteFile): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** A JSON file of the site, under a name that changes with its content. */
export function assetOf(name: string, value: unknown): SiteFile {
  const text = JSON.stringify(value);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { file: `assets/${name}.${hash}.json`, text };
}
