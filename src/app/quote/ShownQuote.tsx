import { useLayoutEffect, useState } from 'react';
import type { Slug } from '../../story/types.ts';
import { readQuote } from './quote.ts';
import { scrollIntoClear } from '../navigation/scroll.ts';
import { type FoundPassage, passageOf, textsOf } from './passage.ts';
import { useTexts } from '../../ui/contexts.ts';

interface ShownQuoteProps {
  paragraph: Slug;
  /** As it stands in the URL. */
  quote: string;
}

/** The names under which the page's styles know the marked words: those that are meant, and those that may be. */
const marks = { sure: 'nasij-quote', unsure: 'nasij-quote-unsure' } as const;

/**
 * Marks the words that a link is to, without touching them, and reads them out. Says so where they have changed, and
 * where words like them stand but it cannot be told whether these are meant. Browsers that cannot mark words select them
 * instead. For another quote it must be another element (`key`).
 */
export function ShownQuote({ paragraph, quote }: ShownQuoteProps) {
  const texts = useTexts();
  const [found] = useState(() => {
    const wanted = readQuote(quote);
    return wanted && passageOf(paragraph, wanted);
  });
  const [isOpen, setOpen] = useState(true);
  useLayoutEffect(() => (found ? mark(found) : undefined), [found]);
  // From here on the browser's own mark, which knows less, gives way (quote.css).
  useLayoutEffect(() => {
    document.documentElement.dataset.quote = '';
    return () => void delete document.documentElement.dataset.quote;
  }, []);
  if (found?.isSure) {
    return (
      <p className="visually-hidden" role="status">
        {texts.t('quote.shown', { words: found.ranges.flatMap(textsOf).join(' ') })}
      </p>
    );
  }
  if (!isOpen) return null;
  return (
    <div className="notice" role="status">
      <p>{texts.t(notice(found))}</p>
      <button type="button" onClick={() => setOpen(false)}>
        {texts.t('app.dismiss')}
      </button>
    </div>
  );
}

function notice(found: FoundPassage | null): string {
  if (!found) return 'quote.changed';
  return found.ranges.length === 1 ? 'quote.unsure' : 'quote.several';
}

/** Marks words and brings the first of them into view; returns what takes the mark away. */
function mark({ ranges, isSure }: FoundPassage): () => void {
  const [first] = ranges;
  if (first) scrollIntoClear(first);
  if ('highlights' in CSS) {
    const name = marks[isSure ? 'sure' : 'unsure'];
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => void CSS.highlights.delete(name);
  }
  const selection = window.getSelection();
  selection?.removeAllRanges();
  // A selection is one piece: several places are only told of.
  if (first && ranges.length === 1) selection?.addRange(first);
  return () => selection?.removeAllRanges();
}
