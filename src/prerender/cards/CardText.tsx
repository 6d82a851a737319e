import type { ReactNode } from 'react';
import { InlineContent } from '../../reader/InlineContent.tsx';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Slug } from '../../story/types.ts';

/**
 * A text on a card; nothing where it is empty. In a `<span>`, as a `-webkit-box` (card.css), which ends a text after so many
 * lines, drops the spaces between the links that are its children.
 */
export function CardText({ className, children }: { className?: string; children: ReactNode }) {
  return (
    children && (
      <p className={className}>
        <span>{children}</span>
      </p>
    )
  );
}

interface CardQuoteProps {
  index: StoryIndex;
  /** Whose words; nothing where the story has no such paragraph. */
  paragraph: Slug | undefined;
  /** The thing whose name stands out. */
  current: Slug;
}

/** A paragraph of the article on a card. */
export function CardQuote({ index, paragraph = '', current }: CardQuoteProps) {
  const { content } = index.paragraphs.get(paragraph) ?? {};
  return (
    content && (
      <CardText className="quote">
        <InlineContent content={content} index={index} hrefOf={() => '#'} current={current} />
      </CardText>
    )
  );
}
