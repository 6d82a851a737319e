import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isFolder, isThere, realOf } from '../../files/places.ts';
import { Refused } from '../../files/refused.ts';
import { foreignFiles, isSite, markedFiles } from './mark.ts';

/** Folders of a project that hold what people have made, or what it is made with. */
const sources = [
  'src',
  'public',
  'data',
  'docs',
  'tests',
  'findings',
  '.git',
  '.ci',
  'node_modules',
];

/**
 * The folder that a site may be written to, links resolved.
 * @param wanted as the user has written it
 * @param story the folder of the story that it is made of
 * @throws Refused where something of the user's could be lost there
 */
export function targetOf(wanted: string, story: string): string {
  const target = realTarget(resolve(wanted));
  const protectedFolders = ['.', story, ...sources].filter(isThere).map((path) => realOf(path));
  const refuse = (why: string) =>
    new Refused(
      `The site cannot be written to ${wanted}, ${why}. Set OUT_DIR to a folder of its own, such as OUT_DIR=dist.`,
    );
  const inside = protectedFolders.find((path) => holds(target, path));
  if (inside === target) {
    throw refuse(
      target === protectedFolders[0] ? 'the folder that you are in' : 'which is not for sites',
    );
  }
  if (inside !== undefined) throw refuse(`which holds ${named(inside)}`);
  const outside = protectedFolders.slice(1).find((path) => holds(path, target));
  if (outside !== undefined) throw refuse(`which is a part of ${named(outside)}`);
  const site = outerFolders(target).find(isSite);
  if (site !== undefined) throw refuse(`which is a part of the site in ${named(site)}`);
  refuseForeign(target, wanted);
  return target;
}

/**
 * Refuses a folder with files that no build of ours has made.
 * @param wanted as the user has written it
 */
export function refuseForeign(target: string, wanted: string): void {
  if (!isThere(target)) return;
  if (!isFolder(target)) {
    throw new Refused(`${wanted} is a file, and a site is a folder. Set OUT_DIR to another name.`);
  }
  const own = markedFiles(target);
  // A mistyped folder may be a whole disk: a few names are enough.
  const foreign: string[] = [];
  for (const name of foreignFiles(target, own ?? new Set())) if (foreign.push(name) > 3) break;
  if (foreign.length === 0) return;
  const few = foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? ', …' : '');
  throw new Refused(
    own
      ? `${wanted} holds what no build has made: ${few}. Move it away: what every site is to have belongs into public/.`
      : `${wanted} holds files (${few}) and is not marked as a site of ours. Set OUT_DIR to another folder, or remove it yourself if nothing in it is needed.`,
  );
}

/** Where a path leads, be its end not there yet. */
function realTarget(path: string): string {
  if (isThere(path)) {
    return realOf(path);
  }
  const outer = realTarget(dirname(path));
  if (!isThere(outer) || isFolder(outer)) return join(outer, basename(path));
  throw new Refused(`${outer}: A part of the path is a file and not a folder.`);
}

/** The folders that a path stands in, the nearest first. */
function outerFolders(path: string): string[] {
  const outer = dirname(path);
  return outer === path ? [] : [outer, ...outerFolders(outer)];
}

/** Whether a folder is another one, or holds it. */
const holds = (outer: string, inner: string) =>
  inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

const named = (path: string) => {
  const name = relative(realOf('.'), path);
  return name === '' ? 'the folder that you are in' : name.startsWith('..') ? path : name;
};
