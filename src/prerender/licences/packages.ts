import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { convert } from 'fontverter';
import type { Rolldown } from 'vite';
import { copyrightOf } from '../fontNames.ts';
import type { FontAlias } from '../subsetFonts.ts';

/* Whose work the site carries: the packages in its bundles, and those that its fonts come from. */

/** A package of which some reaches the reader. */
export interface CarriedPackage {
  name: string;
  version: string;
  /** An SPDX expression. */
  licence: string;
  /** The licence as the package gives it, its copyright notice among it. */
  text: string;
}

/** Vite's build option `license`: the name of the list that it makes of the packages in a bundle. */
export const licenceList = { fileName: 'licences.json' };

/** A file that the bundler made, as far as it matters here. */
export type BuiltFile =
  | Pick<Rolldown.OutputChunk, 'type' | 'fileName' | 'moduleIds'>
  | Pick<Rolldown.OutputAsset, 'type' | 'fileName' | 'source'>;

/** An entry of Vite's list. */
interface Listed {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}

/**
 * The packages in what Vite built with `license: licenceList`. The bundler's own helpers are in no list of its: they
 * count where they are in the bundle.
 * @throws where a package gives no licence, as it cannot be passed on then
 */
export function packagesIn({ output }: { output: readonly BuiltFile[] }): CarriedPackage[] {
  const list = output.find(({ fileName }) => fileName === licenceList.fileName);
  if (list?.type !== 'asset') throw new Error('The bundle was built without its list of licences.');
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const helpers = ['vite', 'rolldown'].filter((tool) =>
    modules.some((id) => id.startsWith(`\0${tool}/`)),
  );
  return [
    ...(JSON.parse(String(list.source)) as Listed[]).map(checked),
    ...helpers.map(installedPackage),
  ];
}

/** The packages that fonts come from, each with what its fonts themselves say of whose they are. */
export async function packagesOfFonts(fonts: readonly FontAlias[]): Promise<CarriedPackage[]> {
  const packages = new Map<string, CarriedPackage>();
  for (const { find } of fonts) {
    const name = find.split('/').slice(0, 2).join('/');
    const known = packages.get(name) ?? installedPackage(name);
    const font = await convert(readFileSync(resolve('node_modules', find)), 'truetype');
    const copyright = copyrightOf(font);
    const text = known.text.includes(copyright) ? known.text : `${copyright}\n\n${known.text}`;
    packages.set(name, { ...known, text });
  }
  return [...packages.values()];
}

function installedPackage(name: string): CarriedPackage {
  const folder = resolve('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  // Vite’s goes on with those of all that it is made of itself, none of which is in its helpers.
  const [own = ''] = text.split('\n# Licenses of bundled dependencies');
  return checked({ name, version, identifier: license, text: own.trim() });
}

function checked({ name, version, identifier, text }: Listed): CarriedPackage {
  if (identifier && text) return { name, version, licence: identifier, text };
  throw new Error(
    `The package ${name} ${version} gives no licence, so nobody may pass it on. Take it out, or another version of it.`,
  );
}
