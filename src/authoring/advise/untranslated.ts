import type { Problem } from '../../compiler/problem.ts';
import { isForeign } from '../translate/script.ts';
import type { ReviewedStory } from './reviewedStory.ts';
import { onFile } from './warning.ts';

/** Shorter paragraphs may rightly be the same in two languages. */
const least = 40;

/** Paragraphs of a published language that are still those of another one. */
export function adviseOnUntranslated({ tellings }: ReviewedStory): Problem[] {
  return tellings.flatMap(({ language, path, positionOf, paragraphs }, at) =>
    paragraphs.flatMap(({ id, text, offsets }): Problem[] => {
      // The default language stands first: the others are translated from it.
      const same = tellings
        .slice(0, at)
        .find(({ paragraph }) => text.length >= least && paragraph.get(id ?? '')?.text === text);
      const isOther = isForeign(text, language);
      if (!isOther && !same) return [];
      const what = isOther
        ? `“${id}” is not written in the letters of the language “${language}”`
        : `“${id}” is word for word the same as in “${same?.language}”`;
      const fix = `Translate it, or take “${language}” out of “languages” in story.yaml until it is translated.`;
      const place = positionOf(offsets[0] ?? 0);
      return [onFile(path, place, text.slice(0, 60), { code: 'untranslated', what, fix })];
    }),
  );
}
