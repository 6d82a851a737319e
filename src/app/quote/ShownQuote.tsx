import { useLayoutEffect, useState } from 'react';
import type { Texts } from '../../i18n/texts.ts';
import type { Slug } from '../../story/types.ts';
import { readQuote } from './quote.ts';
import { scrollIntoClear } from '../scroll.ts';
import { passageOf, textsOf } from './passage.ts';

interface ShownQuoteProps {
  paragraph: Slug;
  /** As it stands in the URL. */
  quote: string;
  texts: Texts;
}

/** The name under which the page's styles know the marked words. */
const highlight = 'nasij-quote';

/**
 * Marks the words that a link is to, without touching them, and reads them out; says so where they have changed.
 * Browsers that cannot mark words select them instead. For another quote it must be another element (`key`).
 */
export function ShownQuote({ paragraph, quote, texts }: ShownQuoteProps) {
  const [range] = useState(() => {
    const wanted = readQuote(quote);
    return wanted && passageOf(paragraph, wanted);
  });
  const [isOpen, setOpen] = useState(true);
  useLayoutEffect(() => (range ? mark(range) : undefined), [range]);
  if (range) {
    return (
      <p className="visually-hidden" role="status">
        {texts.t('quote.shown', { words: textsOf(range).join(' ') })}
      </p>
    );
  }
  if (!isOpen) return null;
  return (
    <div className="notice" role="status">
      <p>{texts.t('quote.changed')}</p>
      <button type="button" onClick={() => setOpen(false)}>
        {texts.t('app.dismiss')}
      </button>
    </div>
  );
}

/** Marks words and brings them into view; returns what takes the mark away. */
function mark(range: Range): () => void {
  scrollIntoClear(range);
  if ('highlights' in CSS) {
    CSS.highlights.set(highlight, new Highlight(range));
    return () => void CSS.highlights.delete(highlight);
  }
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return () => selection?.removeAllRanges();
}
