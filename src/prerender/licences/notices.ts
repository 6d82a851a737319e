import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { licenceUrl } from '../../story/licence.ts';
import type { LocalStory } from '../../story/types.ts';
import type { CarriedPackage } from './packages.ts';

/** The file of the site that says whose work it carries. */
export const noticesFile = 'licences.txt';

/** What the notices say of the story: its title, and the licence of its text. */
type Told = Pick<LocalStory, 'title' | 'licence'>;

const heading = (words: string) => `${words}\n${'='.repeat(72)}`;

/**
 * The licences of all that a reader is given, as plain text: of the story, of our own code, and of each package, whose
 * licences ask for it. Packages with the same text share it.
 */
export function licenceNotices(story: Told, packages: readonly CarriedPackage[]): string {
  const own = readFileSync(resolve('LICENSE'), 'utf8').trim();
  const namesOf = new Map<string, Set<string>>();
  for (const { name, version, licence, text } of packages.toSorted(byName)) {
    const names = namesOf.get(text) ?? new Set();
    namesOf.set(text, names.add(`${name} ${version} (${licence})`));
  }
  const url = licenceUrl(story.licence);
  return `${[
    heading('رخص ما في هذه الصفحات · Licences of what these pages are made of'),
    `The text of “${story.title}”: ${story.licence}${url === null ? '' : `, ${url}`}`,
    'The fonts are cut down to the characters of the story; one whose name is reserved goes by another.',
    `${heading('Nasij, the code of the pages (MIT)')}\n\n${own}`,
    ...[...namesOf].map(([text, names]) => `${heading([...names].join('\n'))}\n\n${text}`),
  ].join('\n\n')}\n`;
}

const byName = (a: CarriedPackage, b: CarriedPackage) => (a.name < b.name ? -1 : 1);
