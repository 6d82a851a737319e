import { answerDoubts } from './doubts.ts';
import { fitForm, fits, type LastWords, looseCliticStart } from './fit.ts';
import type { NameMatch, Named } from './nameMatch.ts';
import { formsOf, longestName, type NameForm, type PlantedForm } from './nameForms.ts';
import { resolveOverlaps } from './overlaps.ts';
import { type SpellingRow, SpellingTable } from './spellingTable.ts';
import type { SpellingOptions } from './nameSpelling.ts';
import { beside, isJoined, fillWordRow, wordRow } from './wordRow.ts';
import { WordTrie } from './wordTrie.ts';

/** Finds names in texts. Made once for its names, and used for as many texts as there are. */
export interface Matcher {
  /** The names in one text, in reading order, none over another. */
  find: (text: string) => NameMatch[];
  /** The same for the paragraphs of one text: what one of them says in full makes short names in the others certain. */
  findAll: (paragraphs: readonly string[]) => NameMatch[][];
}

/** Words read at a time. */
const rowLength = 4096;
/** Names that can be under way at the same word; more begin with the same words nowhere. */
const mostUnderWay = 512;

/**
 * Makes a matcher.
 *
 * A name is found as whole written words, in any spelling that nobody would call another word (letterTables.ts), behind
 * the particles that its language joins to its front, in its case forms, with duals and plurals (spellings.ts), and
 * before an English possessive. Capitals count as far as the name has
 * them. Of overlapping names the longest wins (overlaps.ts). What is not certain says why (nameMatch.ts).
 *
 * The time to find them hardly depends on how many names there are: each word of a text is one look-up.
 * @param names what to look for; the same name may belong to several
 */
export function createMatcher(
  names: Iterable<Named>,
  options: Partial<SpellingOptions> = {},
): Matcher {
  const spelling = { foldFinalYa: false, ...options };
  const forms = [...names].flatMap(({ id, names: all }) =>
    [...new Set(all)].flatMap((name) => formsOf(id, name, spelling)),
  );
  const planted = plant(forms);
  const find = (text: string) => resolveOverlaps(everyMatch(text, planted));
  return { find, findAll: (paragraphs) => answerDoubts(paragraphs.map(find)) };
}

/** All names, ready to be found. */
interface Planted {
  trie: WordTrie;
  /** The forms that end at each place of the tree. */
  ending: readonly PlantedForm[][];
  spellings: SpellingTable;
}

/** Makes the tree of all forms: the way to each goes over all spellings of its words. */
function plant(forms: readonly NameForm[]): Planted {
  const steps = forms.reduce(
    (sum, { fronts, others }) => sum + fronts.length + others.flat().length,
    0,
  );
  const trie = new WordTrie(steps);
  const ending: PlantedForm[][] = [];
  const rows: SpellingRow[] = [];
  // Forms that begin with the same words share the way there.
  const known = new Map<string, number>();
  const reach = (node: number, spellings: readonly { folded: string; hash: number }[]) => {
    const key = `${node} ${spellings.map(({ folded }) => folded).join(' ')}`;
    let child = known.get(key);
    if (child === undefined) {
      child = trie.addNode();
      known.set(key, child);
      for (const [way, { hash }] of spellings.entries()) trie.addStep(node, hash, child, way);
    }
    return child;
  };
  for (const form of forms) {
    const node = form.others.reduce(reach, reach(WordTrie.root, form.fronts));
    (ending[node] ??= []).push(plantedForm(form, rows));
  }
  return { trie, ending, spellings: new SpellingTable(rows) };
}

/** A form that finds its spellings in the rows, to which they are added. */
function plantedForm(form: NameForm, rows: SpellingRow[]): PlantedForm {
  const { ids, name, fronts, others, letterCases } = form;
  const front = rows.length;
  rows.push(...fronts);
  const planted = {
    ids,
    name,
    letterCases,
    length: others.length + 1,
    front,
    others: rows.length,
    counts: others.every(({ length }) => length === 1) ? null : others.map(({ length }) => length),
  };
  for (const { folded, hasEnding } of others.flat())
    rows.push({ folded, clitic: '', doubts: hasEnding ? ['ending'] : [] });
  return planted;
}

/** Every name in a text, also those that lie over each other. */
function everyMatch(text: string, { trie, ending, spellings }: Planted): NameMatch[] {
  const matches: NameMatch[] = [];
  const row = wordRow(Math.min(rowLength, text.length + 1));
  const last = lastWords();
  let [now, next] = [namesUnderWay(), namesUnderWay()];
  let underWay = 0;
  let number = 0;
  let at = 0;
  while (at < text.length) {
    at = fillWordRow(text, at, row);
    for (let word = 0; word < row.count; word += 1, number += 1) {
      const hash = row.hashes[word] ?? 0;
      const flags = row.flags[word] ?? 0;
      const place = number & last.mask;
      last.starts[place] = row.starts[word] ?? 0;
      last.ends[place] = row.ends[word] ?? 0;
      if (flags & beside.stop) underWay = 0;
      const mayBegin = trie.mayBegin(hash);
      if (underWay === 0 && !mayBegin) continue;
      let count = 0;
      for (let one = 0; one < underWay; one += 1) {
        const node = now.nodes[one] ?? 0;
        if (!trie.mayFollow(node, hash)) continue;
        const before = count;
        count = trie.take(node, hash, next.nodes, next.ways, count);
        next.begins.fill(now.begins[one] ?? 0, before, count);
        next.ways.fill(now.ways[one] ?? 0, before, count);
      }
      if (mayBegin) {
        const before = count;
        count = trie.take(WordTrie.root, hash, next.nodes, next.ways, count);
        next.begins.fill(number, before, count);
      }
      if (!(flags & beside.joinedAfter)) {
        for (let one = 0; one < count; one += 1) {
          const there = ending[next.nodes[one] ?? 0];
          if (there) {
            const first = next.begins[one] ?? 0;
            collect(there, spellings, text, last, first, number, next.ways[one] ?? 0, matches);
          }
        }
      }
      [now, next] = [next, now];
      underWay = count;
    }
  }
  return matches;
}

/** Names of which the first words have been read: the place that they lead to, their first word, and its spelling. */
const namesUnderWay = () => ({
  nodes: new Int32Array(mostUnderWay),
  begins: new Int32Array(mostUnderWay),
  ways: new Int32Array(mostUnderWay),
});

function lastWords(): LastWords {
  const room = 2 * longestName;
  return {
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    mask: room - 1,
  };
}

/** Adds the names that some words of a text are: those from one number to another, the first spelt in one of its ways. */
function collect(
  forms: readonly PlantedForm[],
  spellings: SpellingTable,
  text: string,
  last: LastWords,
  first: number,
  final: number,
  way: number,
  into: NameMatch[],
): void {
  for (const form of forms) {
    const fit = fitForm(form, spellings, text, last, first, way);
    if (fit === fits.not) continue;
    const start = startOf(text, last.starts[first & last.mask] ?? 0);
    if (start === null) return;
    const end = endOf(text, last.ends[final & last.mask] ?? 0);
    const doubts = spellings.doubtsOf(form.front + way, fit === fits.withEnding);
    const clitic = spellings.cliticOf(form.front + way);
    into.push({
      start,
      end,
      ids: form.ids,
      name: form.name,
      clitic,
      doubts,
    });
  }
}

/** Where the written word begins whose name begins there; null where that is part of another word. */
function startOf(text: string, nameStart: number): number | null {
  return isJoined(text, nameStart) ? looseCliticStart(text, nameStart) : nameStart;
}

/** Where the written word ends: an English possessive belongs to it. */
function endOf(text: string, nameEnd: number): number {
  const mark = text[nameEnd];
  if (mark !== '’' && mark !== "'") return nameEnd;
  const isPossessive = /^s(?![\p{L}\p{N}])/u.test(text.slice(nameEnd + 1, nameEnd + 3));
  return isPossessive ? nameEnd + 2 : nameEnd;
}
