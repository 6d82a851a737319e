import { useCallback, useEffect } from 'react';
import type { Focus } from '../../story/focus.ts';
import type { Slug } from '../../story/types.ts';
import { fetched } from '../../ui/Fetched.tsx';
import { useWide } from '../../ui/useWide.ts';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';
import type { ViewState } from '../../url/address.ts';
import type { HrefOf } from '../../url/choices.ts';
import { GoBack } from '../goBack/GoBack.tsx';
import { useKeyboardPlace } from '../navigation/useKeyboardPlace.ts';
import { findPlace } from '../offline/place.ts';
import { useAtRest } from '../offline/useAtRest.ts';
import { Quotes } from '../quote/Quotes.tsx';
import { selectedPath } from '../quote/selectedPath.ts';
import { useShortcuts } from '../shortcuts/useShortcuts.ts';
import { Overlays } from './Overlays.tsx';
import type { PageData } from './pageData.ts';
import type { OnOverlay, Overlay } from './useOverlay.ts';

/** What draws them is fetched only where text and pictures stand side by side: elsewhere their element stays empty. */
const Threads = fetched(async () => (await import('../threads/Threads.tsx')).Threads);
const Offline = fetched(async () => (await import('../offline/Offline.tsx')).Offline);
const Tour = fetched(async () => (await import('../tour/Tour.tsx')).Tour);

interface LaterProps {
  data: PageData;
  state: ViewState;
  reading: Slug | null;
  /** What the pointer or the keyboard is on. */
  preview: Focus | null;
  hrefOf: HrefOf;
  onStep: (step: 1 | -1) => void;
  overlay: Overlay | null;
  onOverlay: OnOverlay;
  isTouring: boolean;
  onTour: (isTouring: boolean) => void;
}

/** What comes once the page is alive: the threads, the keys, and what stands over the page when it is asked for. */
export function Later(props: LaterProps) {
  const { data, state, reading, preview, hrefOf, onStep } = props;
  const { overlay, onOverlay, isTouring, onTour } = props;
  const { focus, embed } = state;
  const expectArrival = useKeyboardPlace(focus);
  const share = useCallback((what: string) => onOverlay({ kind: 'share', what }), [onOverlay]);
  useShortcuts({
    onSearch: () => onOverlay({ kind: 'search' }),
    onHelp: () => onOverlay({ kind: 'shortcuts' }),
    onShare: () => void selectedPath().then(share),
    onStep,
  });
  const isWide = useWide();
  const isAtRest = useAtRest();
  useEffect(findPlace, []);
  // What needs this is offered from now on (page.css).
  useEffect(() => void (document.documentElement.dataset.ready = ''), []);
  const endTour = () => onTour(false);
  // Each by itself: one that fails takes no other along, and comes back when it is asked for again.
  return (
    <>
      <ViewBoundary of={focus}>
        {isWide ? (
          <Threads focus={focus} reading={reading} preview={preview} />
        ) : (
          <svg className="threads" aria-hidden="true" />
        )}
      </ViewBoundary>
      <ViewBoundary of={focus}>
        {/* The tour has its own way back. */}
        {!isTouring && <GoBack />}
      </ViewBoundary>
      <ViewBoundary>{import.meta.env.PROD && isAtRest && !embed && <Offline />}</ViewBoundary>
      <Quotes state={state} onShare={overlay ? null : share} />
      {isTouring && (
        <ViewBoundary onFailed={endTour}>
          <Tour state={state} reading={reading} onEnd={endTour} onMissing={endTour} />
        </ViewBoundary>
      )}
      <Overlays
        data={data}
        state={state}
        hrefOf={hrefOf}
        overlay={overlay}
        onOverlay={onOverlay}
        onLeave={expectArrival}
      />
    </>
  );
}
