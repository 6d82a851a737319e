import anyAscii from 'any-ascii';
import { pageIds } from '../../compiler/checkPageIds.ts';
import { ownVoices } from '../../compiler/checkIds.ts';
import type { Slug } from '../../story/types.ts';
import { arabicRomanisation } from '../languages/ar/romanisation.ts';

/** Ids that stand in links should stay short enough to read. */
const longest = 40;

/** Words with the letters in Latin ones that a general table does not know well. */
const romanised = (words: string) =>
  arabicRomanisation.reduce((text, [letters, latin]) => text.replace(letters, latin), words);

/**
 * An id made of words in any script: small Latin letters, digits and hyphens. Romanised letter by letter (any-ascii), so
 * that the same words always give the same id; a human may choose a better one. Empty where nothing is left.
 */
export function slugOf(words: string): Slug {
  const ascii = anyAscii(romanised(words.normalize('NFC')))
    // Chinese syllables come as XiJinPing, and abbreviations stay whole.
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  if (ascii.length <= longest) return ascii;
  const cut = ascii.slice(0, longest + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : ascii.slice(0, longest);
}

const headingOf = (section: Slug) => `${section}-heading`;

/** Gives out ids, each once. */
export class Ids {
  private readonly taken = new Set<Slug>([...pageIds, ...ownVoices]);
  /** The last number that was given to a kind of id, so that nobody counts from the beginning again. */
  private readonly numbers = new Map<string, number>();

  /** Takes an id for a section: its heading on the page has one as well. */
  takeSection(wanted: Slug, otherwise: string): Slug {
    const isFree = (id: Slug) => !this.taken.has(id) && !this.taken.has(headingOf(id));
    const id = this.firstFree('section', wanted, otherwise, isFree);
    this.taken.add(id).add(headingOf(id));
    return id;
  }

  /** Takes an id, or the first free one of `id-2`, `id-3` and so on. `otherwise` stands in for no id. */
  take(wanted: Slug, otherwise: string): Slug {
    const id = this.firstFree('id', wanted, otherwise, (one) => !this.taken.has(one));
    this.taken.add(id);
    return id;
  }

  private firstFree(
    kind: 'section' | 'id',
    wanted: Slug,
    otherwise: string,
    isFree: (id: Slug) => boolean,
  ): Slug {
    if (wanted && isFree(wanted)) return wanted;
    const base = wanted || otherwise;
    const key = `${kind} ${base}`;
    let number = this.numbers.get(key) ?? (wanted ? 1 : 0);
    do number += 1;
    while (!isFree(`${base}-${number}`));
    this.numbers.set(key, number);
    return `${base}-${number}`;
  }
}
