import { inDigits } from '../i18n/languages.ts';
import { plainText, type StoryIndex } from '../story/storyIndex.ts';
import type { Slug } from '../story/types.ts';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

interface EvidenceProps {
  paragraphs: readonly Slug[];
}

/*
 * Links to paragraphs are fragments of the page itself: they scroll there without JavaScript, and they keep
 * the focus, so that the reader can go through the evidence one by one.
 */

/** Links to paragraphs with their first words, as a list. */
export function Evidence({ paragraphs }: EvidenceProps) {
  const index = useStoryIndex();
  return (
    <ol className="evidence">
      {paragraphs.map((id) => (
        <li key={id}>
          <ParagraphLink id={id} /> <span className="excerpt">{excerpt(id, index)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Links to paragraphs by number alone, as a list in a line. */
export function EvidenceNumbers({ paragraphs }: EvidenceProps) {
  return (
    <ol className="evidence-numbers">
      {paragraphs.map((id) => (
        <li key={id}>
          <ParagraphLink id={id} />
        </li>
      ))}
    </ol>
  );
}

function ParagraphLink({ id }: { id: Slug }) {
  const index = useStoryIndex();
  const texts = useTexts();
  const number = (index.order.get(id) ?? 0) + 1;
  return (
    <a
      className="paragraph-link"
      href={`#${id}`}
      aria-label={texts.t('reader.paragraph', { number })}
    >
      {inDigits(number, texts.language)}
    </a>
  );
}

const excerptLength = 70;

function excerpt(id: Slug, index: StoryIndex): string {
  const text = plainText(index.paragraphs.get(id)?.content ?? []);
  if (text.length <= excerptLength) return text;
  const words = text.slice(0, text.lastIndexOf(' ', excerptLength));
  return `${words.replace(/[\s.,;:،؛]+$/, '')}…`;
}
