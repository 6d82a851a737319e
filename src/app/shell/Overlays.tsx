import { useEffect } from 'react';
import { useBase } from '../../ui/contexts.ts';
import { fetched } from '../../ui/Fetched.tsx';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';
import type { ViewState } from '../../url/address.ts';
import type { HrefOf } from '../../url/choices.ts';
import { useGo } from '../navigation/useGo.ts';
import { composed, setTyped } from '../search/typed.ts';
import { TypedAhead } from '../search/TypedAhead.tsx';
import type { PageData } from './pageData.ts';
import type { OnOverlay, Overlay } from './useOverlay.ts';

const SearchDialog = fetched(async () => {
  const { SearchDialog: Dialog } = await import('../search/SearchDialog.tsx');
  await composed();
  return Dialog;
}, TypedAhead);
const ShareDialog = fetched(async () => (await import('../share/ShareDialog.tsx')).ShareDialog);
const ShortcutsDialog = fetched(
  async () => (await import('../shortcuts/ShortcutsDialog.tsx')).ShortcutsDialog,
);

interface OverlaysProps {
  data: PageData;
  state: ViewState;
  hrefOf: HrefOf;
  overlay: Overlay | null;
  onOverlay: OnOverlay;
  /** Called right before a choice in the search, which goes away with it. */
  onLeave: () => void;
}

/** What stands over the page: search, the list of shortcuts or sharing. */
export function Overlays({ data, state, hrefOf, overlay, onOverlay, onLeave }: OverlaysProps) {
  const base = useBase();
  const go = useGo();
  // Another search begins empty.
  const isSearching = overlay?.kind === 'search';
  useEffect(() => {
    if (!isSearching) setTyped('');
  }, [isSearching]);
  const close = () => onOverlay(null);
  const out = { onClose: close, onMissing: close };
  return (
    overlay && (
      <ViewBoundary key={overlay.kind} onFailed={close}>
        {overlay.kind === 'search' && (
          <SearchDialog
            {...out}
            url={data.search}
            hrefOf={hrefOf}
            language={state.language}
            onChoose={(href) => {
              onLeave();
              go(href.slice(base.length - 1));
            }}
          />
        )}
        {overlay.kind === 'shortcuts' && <ShortcutsDialog {...out} />}
        {overlay.kind === 'share' && (
          <ShareDialog {...out} what={overlay.what} state={state} site={data.site} />
        )}
      </ViewBoundary>
    )
  );
}
