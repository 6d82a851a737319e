import { readStory } from '../../src/files/readStory.ts';
import type { Named } from '../../src/authoring/match/nameMatch.ts';
import { compileStory } from '../../src/compiler/compile.ts';
import type { Inline, Slug } from '../../src/story/types.ts';

/** Words of a paragraph that a human linked. */
export interface GoldLink {
  start: number;
  end: number;
  id: Slug;
}

export interface GoldText {
  language: string;
  paragraphs: readonly string[];
  /** Per paragraph, in reading order. */
  links: readonly (readonly GoldLink[])[];
  /** Who is named in it, by which names. */
  names: readonly Named[];
}

/**
 * Mentions of beijing-2022 that describe and do not name, judged by hand: no list of names can find “the talks”. They
 * are no part of the gold set.
 */
const described: Record<string, readonly string[]> = {
  ar: [
    'صدر',
    'حدثًا رياضيًّا عالميًّا',
    'الألعاب',
    'لقائه',
    'اتفاق جديد',
    'للقاء',
    'خطوة جديدة',
    'التقيا',
    'افتتاح الألعاب الصيفية',
    'الألعاب الشتوية',
    'المحادثات',
    'عام ٢٠١٩',
    'افتتاح الألعاب الشتوية',
    'ووصل',
    'نقاشًا',
    'تدريب مشترك',
  ],
  en: [
    'issued',
    'worldwide sports event',
    'allies',
    'Games',
    'meeting',
    'new agreement',
    'further step',
    'met',
    'opening of the Summer Games',
    'Winter Games',
    'talks',
    '2019',
    'opening of the Winter Games',
    'reached',
    'exchange',
    'joint exercise',
  ],
};

/** The shipped story in one of its languages, as a text that a careful human has linked. */
export function goldStory(language: string): GoldText {
  const { story, problems } = compileStory(readStory('data/beijing-2022'));
  const words = story?.words[language];
  if (!words) throw new Error(`There is no ${language}: ${problems[0]?.what ?? 'no such folder'}.`);
  const told = Object.values(words.paragraphs).map(plain);
  const left = new Set(described[language]);
  return {
    language,
    paragraphs: told.map(({ text }) => text),
    links: told.map(({ text, links }) =>
      links.filter(({ start, end }) => !left.has(text.slice(start, end))),
    ),
    names: Object.entries(words.entities).map(([id, { name, short, aliases }]) => ({
      id,
      names: [...new Set([name, short, ...aliases])],
    })),
  };
}

/** The words of a paragraph, and what is linked in them. */
function plain(content: readonly Inline[]): { text: string; links: GoldLink[] } {
  let text = '';
  const links: GoldLink[] = [];
  const add = (nodes: readonly Inline[]) => {
    for (const node of nodes) {
      if (typeof node === 'string') text += node;
      else if ('emphasis' in node) add(node.children);
      else {
        const start = text.length;
        add(node.children);
        links.push({ start, end: text.length, id: node.mention });
      }
    }
  };
  add(content);
  return { text, links };
}
