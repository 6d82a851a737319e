import type { ArticleParagraph } from './article.ts';
import { foldArabic, withoutProclitics } from './fold.ts';
import type { Slug } from './types.ts';

/** A name that stands in a paragraph without a link. */
interface UnlinkedName {
  /** The entities that bear the name. */
  ids: Slug[];
  words: string;
  /** Offset into the file, UTF-16 units from 0. */
  offset: number;
}

interface Name {
  ids: Slug[];
  words: string[];
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (text: string) => [...text.matchAll(word)].map((found) => foldArabic(found[0]));

/** A list of names to look for: written form -> the entities that bear it. Forms under three letters are left out. */
export function namesOf(forms: Iterable<readonly [Slug, readonly string[]]>): Name[] {
  const names = new Map<string, Name>();
  for (const [id, written] of forms) {
    for (const form of written) {
      const words = wordsOf(form);
      if (words.join('').length < 3) continue;
      const key = words.join(' ');
      const name = names.get(key) ?? { ids: [], words };
      if (!name.ids.includes(id)) name.ids.push(id);
      names.set(key, name);
    }
  }
  // The longest first, so that “Sea of Japan” is not taken for “Japan”.
  return [...names.values()].sort((a, b) => b.words.length - a.words.length);
}

/**
 * The names in a paragraph's unlinked words. Whole words are compared, in any Arabic spelling and behind joined
 * particles, but in the same letter case. A name counts only where none of its bearers is mentioned in the paragraph.
 */
export function unlinkedNames(paragraph: ArticleParagraph, names: readonly Name[]): UnlinkedName[] {
  const found: UnlinkedName[] = [];
  for (const { text, offset } of paragraph.loose) {
    const words = [...text.matchAll(word)];
    for (let at = 0; at < words.length; at += 1) {
      const name = names.find((candidate) => standsAt(candidate, words, at));
      const first = words[at];
      const last = name && words[at + name.words.length - 1];
      if (!name || !first || !last) continue;
      at += name.words.length - 1;
      if (name.ids.some((id) => paragraph.mentions.has(id))) continue;
      const written = text.slice(first.index, last.index + last[0].length);
      found.push({ ids: name.ids, words: written, offset: offset + first.index });
    }
  }
  return found;
}

function standsAt(name: Name, words: readonly RegExpExecArray[], at: number): boolean {
  return name.words.every((wanted, step) => {
    const standing = words[at + step]?.[0];
    if (standing === undefined) return false;
    return step === 0
      ? withoutProclitics(standing).includes(wanted)
      : foldArabic(standing) === wanted;
  });
}
