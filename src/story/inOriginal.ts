import { mentionsIn } from './storyIndex.ts';
import type { LocalStory } from './types.ts';

/**
 * The story told in the publisher's own wording. Facts, names and its own headings stay. A paragraph that has none of
 * it stays the retelling, and what only its retelling names, it means.
 */
export function inOriginal(story: LocalStory): LocalStory {
  const own = new Map(Object.entries(story.original?.paragraphs ?? {}));
  return {
    ...story,
    text: 'original',
    paragraphs: story.paragraphs.map((paragraph) => {
      const original = own.get(paragraph.id);
      if (!original) return { ...paragraph, original: null };
      return {
        ...paragraph,
        original,
        content: original.flatMap((part, at) => (at > 0 ? [' ', ...part] : part)),
        implied: [...paragraph.implied, ...mentionsIn(paragraph.content)],
      };
    }),
  };
}
