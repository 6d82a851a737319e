import { useCallback, useEffect } from 'react';
import { useChoose } from '../navigation/useChoose.ts';
import type { Subject } from '../../story/answer.ts';
import type { Slug } from '../../story/types.ts';
import type { ViewState } from '../../url/address.ts';
import type { HrefOf } from '../../url/focus.ts';
import { fetched } from '../../ui/Fetched.tsx';
import { GoBack } from '../goBack/GoBack.tsx';
import type { Overlay } from './Page.tsx';
import type { PageData } from './pageData.ts';
import { findPlace } from '../offline/place.ts';
import { useAtRest } from '../offline/useAtRest.ts';
import { useIsSelected } from '../quote/useIsSelected.ts';
import { composed, setTyped } from '../search/typed.ts';
import { TypedAhead } from '../search/TypedAhead.tsx';
import { useShortcuts } from '../shortcuts/useShortcuts.ts';
import { useArrival } from '../navigation/useArrival.ts';
import { useKeepFocus } from '../navigation/useKeepFocus.ts';
import { useOneStops } from '../navigation/useOneStops.ts';
import { useWide } from '../../ui/useWide.ts';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';
import { useBase, useStoryIndex } from '../../ui/contexts.ts';

/** What draws them is fetched only where text and pictures stand side by side: elsewhere their element stays empty. */
const Threads = fetched(async () => (await import('../threads/Threads.tsx')).Threads);
const SearchDialog = fetched(async () => {
  const { SearchDialog: Dialog } = await import('../search/SearchDialog.tsx');
  await composed();
  return Dialog;
}, TypedAhead);
const Offline = fetched(async () => (await import('../offline/Offline.tsx')).Offline);
const SelectedWords = fetched(
  async () => (await import('../quote/SelectedWords.tsx')).SelectedWords,
);
const ShownQuote = fetched(async () => (await import('../quote/ShownQuote.tsx')).ShownQuote);
const ShareDialog = fetched(async () => (await import('../share/ShareDialog.tsx')).ShareDialog);
const ShortcutsDialog = fetched(
  async () => (await import('../shortcuts/ShortcutsDialog.tsx')).ShortcutsDialog,
);
const Tour = fetched(async () => (await import('../tour/Tour.tsx')).Tour);

interface LaterProps {
  data: PageData;
  state: ViewState;
  reading: Slug | null;
  /** What the pointer or the keyboard is on. */
  preview: Subject | null;
  hrefOf: HrefOf;
  onStep: (step: 1 | -1) => void;
  overlay: Overlay;
  onOverlay: (overlay: Overlay) => void;
  isTouring: boolean;
  onTour: (isTouring: boolean) => void;
}

/** What comes once the page is alive: the threads, the keys, and what stands over the page when it is asked for. */
export function Later(props: LaterProps) {
  const index = useStoryIndex();
  const base = useBase();
  const { data, state, reading, preview, hrefOf, onStep } = props;
  const { overlay, onOverlay, isTouring, onTour } = props;
  const choose = useChoose();
  useOneStops();
  useKeepFocus(index, state.focus);
  const expectArrival = useArrival(index, state.focus);
  useShortcuts({
    state,
    onSearch: () => onOverlay('search'),
    onHelp: () => onOverlay('shortcuts'),
    onShare: () => void shareWhatIsSelected(onOverlay),
    onStep,
  });
  const share = useCallback((what: string) => onOverlay(`share${what}`), [onOverlay]);
  const isWide = useWide();
  const isSelected = useIsSelected();
  const isAtRest = useAtRest();
  useEffect(findPlace, []);
  const close = () => onOverlay(null);
  // Another search begins empty.
  useEffect(() => {
    if (overlay !== 'search') setTyped('');
  }, [overlay]);
  const endTour = () => onTour(false);
  // What needs this is offered from now on (page.css).
  useEffect(() => void (document.documentElement.dataset.ready = ''), []);
  const { focus, quote, text } = state;
  const shown = focus && quote !== undefined ? `${focus.id} ${quote} ${text}` : null;
  // Each by itself: one that fails takes no other along, and comes back when it is asked for again.
  return (
    <>
      <ViewBoundary of={focus}>
        {isWide ? (
          <Threads focus={state.focus} reading={reading} preview={preview} />
        ) : (
          <svg className="threads" aria-hidden="true" />
        )}
      </ViewBoundary>
      <ViewBoundary of={focus}>
        {/* The tour has its own way back. */}
        {!isTouring && <GoBack />}
      </ViewBoundary>
      <ViewBoundary>{import.meta.env.PROD && isAtRest && !state.embed && <Offline />}</ViewBoundary>
      <ViewBoundary of={shown}>
        {/* The words are looked for in the text that they are of. */}
        {focus && quote !== undefined && text === index.story.text && (
          <ShownQuote key={shown} paragraph={focus.id} quote={quote} />
        )}
      </ViewBoundary>
      <ViewBoundary of={isSelected}>
        {isSelected && overlay === null && <SelectedWords onShare={share} />}
      </ViewBoundary>
      {isTouring && (
        <ViewBoundary onFailed={endTour}>
          <Tour state={state} reading={reading} onEnd={endTour} onMissing={endTour} />
        </ViewBoundary>
      )}
      {overlay && (
        <ViewBoundary key={overlay} onFailed={close}>
          {overlay === 'search' ? (
            <SearchDialog
              url={data.search}
              hrefOf={hrefOf}
              language={state.language}
              onChoose={(href) => {
                expectArrival();
                choose(href.slice(base.length - 1));
              }}
              onClose={close}
              onMissing={close}
            />
          ) : overlay === 'shortcuts' ? (
            <ShortcutsDialog onClose={close} onMissing={close} />
          ) : (
            <ShareDialog
              what={overlay.slice('share'.length)}
              state={state}
              site={data.site}
              onClose={close}
              onMissing={close}
            />
          )}
        </ViewBoundary>
      )}
    </>
  );
}

/** Opens sharing for the words that are selected in the text, or else for what is on the screen. */
async function shareWhatIsSelected(onOverlay: (overlay: Overlay) => void): Promise<void> {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed) return onOverlay('share');
  // Without its code the whole is shared, as with nothing selected; the page says that something is missing.
  const code = await import('../quote/passage.ts').catch(() => null);
  const passage = code?.selectedPassage(selection);
  onOverlay(passage ? `share${code?.pathOfPassage(passage)}` : 'share');
}
