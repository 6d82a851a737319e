import type { Problem } from '../../compiler/problem.ts';
import type { Slug } from '../../story/types.ts';
import { createMatcher } from '../match/matcher.ts';
import {
  namesOf,
  type ReviewedStory,
  type ReviewedLanguage,
  type ReviewedParagraph,
} from './reviewedStory.ts';
import { onWords } from './warning.ts';

/** A mention as it stands in a paragraph. */
interface Place {
  paragraph: ReviewedParagraph;
  start: number;
  end: number;
}

/** How one language speaks of an entity. */
interface Ways {
  /** Where a link first has one of its names; null where none has. */
  name: Place | null;
  /** Where it is first linked. */
  first: Place;
}

/** Kinds that mostly have no name of their own and go by descriptions. */
const nameless = ['group', 'community'];

/** Capitals do not matter here: “the joint statement” is the name “Joint statement”. */
const lower = (text: string) => text.toLowerCase();

function waysOf({ draft }: ReviewedStory, telling: ReviewedLanguage): Map<Slug, Ways> {
  const names = namesOf(telling).map((one) => ({ ...one, names: one.names.map(lower) }));
  const matcher = createMatcher(names);
  const ways = new Map<Slug, Ways>();
  for (const paragraph of telling.paragraphs) {
    for (const { id, start, end } of paragraph.links) {
      const kind = draft.entities.entries.get(id)?.kind;
      if (kind === undefined || nameless.includes(kind) || ways.get(id)?.name) continue;
      const place = { paragraph, start, end };
      const found = matcher.find(lower(paragraph.text.slice(start, end)));
      const isNamed = found.some(({ ids }) => ids.includes(id));
      ways.set(id, { first: ways.get(id)?.first ?? place, name: isNamed ? place : null });
    }
  }
  return ways;
}

/** Warns of entities that one language never calls by a name, though another does: its readers are not told who it is. */
export function onlyDescribed(subject: ReviewedStory): Problem[] {
  const all = subject.tellings.map((telling) => ({ telling, ways: waysOf(subject, telling) }));
  return all.flatMap(({ telling, ways }) =>
    [...ways].flatMap(([id, { name, first }]) => {
      if (name !== null) return [];
      const other = all.find((one) => one.ways.get(id)?.name);
      const there = other?.ways.get(id)?.name;
      if (!other || !there) return [];
      const theirs = there.paragraph.text.slice(there.start, there.end);
      const ours = first.paragraph.text.slice(first.start, first.end);
      return onWords(telling, first.paragraph, first, {
        code: 'never-named',
        what: `“${id}” is never called by a name here, only “${ours}” or the like; in “${other.telling.language}” it is “${theirs}”`,
        fix: `Name it once in the text, or add “${ours}” to its aliases in ${telling.language}/labels.yaml if that is a name.`,
      });
    }),
  );
}
