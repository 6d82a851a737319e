import type { ReactNode } from 'react';
import { InlineContent } from '../../reader/InlineContent.tsx';
import type { Slug } from '../../story/types.ts';
import { useStoryIndex } from '../../ui/contexts.ts';

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
  /** Whose words; nothing where the story has no such paragraph. */
  paragraph: Slug | undefined;
  /** The thing whose name stands out. */
  current: Slug;
}

/** A paragraph of the article on a card. */
export function CardQuote({ paragraph = '', current }: CardQuoteProps) {
  const { content } = useStoryIndex().paragraphs.get(paragraph) ?? {};
  return (
    content && (
      <CardText className="quote">
        <InlineContent content={content} hrefOf={() => '#'} current={current} />
      </CardText>
    )
  );
}
