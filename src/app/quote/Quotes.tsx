import { useStoryIndex } from '../../ui/contexts.ts';
import { fetched } from '../../ui/Fetched.tsx';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';
import type { ViewState } from '../../url/address.ts';
import { useIsSelected } from './useIsSelected.ts';

const SelectedWords = fetched(async () => (await import('./SelectedWords.tsx')).SelectedWords);
const ShownQuote = fetched(async () => (await import('./ShownQuote.tsx')).ShownQuote);

interface QuotesProps {
  state: ViewState;
  /** Gets what follows the language in the path of the selected words; null where they cannot be shared now. */
  onShare: ((path: string) => void) | null;
}

/** The words that the link quotes, marked in the text, and a way to share those that the reader selects. */
export function Quotes({ state: { focus, quote, text }, onShare }: QuotesProps) {
  const { story } = useStoryIndex();
  const isSelected = useIsSelected();
  const shown = focus && quote !== undefined ? `${focus.id} ${quote} ${text}` : null;
  return (
    <>
      <ViewBoundary of={shown}>
        {/* The words are looked for in the text that they are of. */}
        {focus && quote !== undefined && text === story.text && (
          <ShownQuote key={shown} paragraph={focus.id} quote={quote} />
        )}
      </ViewBoundary>
      <ViewBoundary of={isSelected}>
        {isSelected && onShare && <SelectedWords onShare={onShare} />}
      </ViewBoundary>
    </>
  );
}
