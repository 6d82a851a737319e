import { useEffect, useEffectEvent, useRef } from 'react';
import { useNavigationType } from 'react-router';
import { type FrameMessage, readView, writeView } from '../../embed/protocol.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { readAddress, type ViewState, writePath } from '../../url/address.ts';
import type { Embed } from '../../url/choices.ts';
import { useGo } from '../navigation/useGo.ts';
import { hearPage } from './parentLink.ts';

/** A screenful for the page with text and pictures, which scrolls within its frame, px. */
const screenful = 800;

/**
 * Keeps the page around the frame informed (docs/embed.md) of view, title and height, and opens the view that the
 * page's URL asks for, unless the reader has chosen something before the page said so.
 */
export function useParentPage(
  state: ViewState,
  embed: Embed,
  index: StoryIndex,
  base: string,
): void {
  const go = useGo();
  const hasChosen = useNavigationType() === 'PUSH';
  const { embed: _, ...view } = state;
  const path = writePath(view);
  const hasHeard = useRef(false);
  /** The view that is being left for the one that the page asked for: told of it now, the page would forget that one. */
  const leaving = useRef<string>(null);

  const tell = useEffectEvent((shown: string) => {
    if (window.parent === window || shown === leaving.current) return;
    leaving.current = null;
    const height = document.querySelector('.app')?.getBoundingClientRect().height ?? 0;
    const message: FrameMessage = {
      nasij: 1,
      says: hasHeard.current ? 'view' : 'hello',
      view: writeView(shown),
      title: document.title,
      height: Math.ceil(embed === 'all' ? screenful : height),
      scrolls: embed === 'all' || embed === 'article',
    };
    // Nothing in it is a secret, and who the parent is, only its own message tells.
    window.parent.postMessage(message, '*');
  });
  /** Goes to a view, in place of this one in the history; false where it is this one. */
  function goTo(wanted: ViewState): boolean {
    const target = writePath(wanted);
    if (target === writePath(state)) return false;
    if (wanted.language === state.language) go(target, { replace: true });
    else window.location.replace(base.slice(0, -1) + target);
    return true;
  }
  const hear = useEffectEvent((event: MessageEvent) => {
    const page = hearPage(event);
    if (!page || hasHeard.current) return;
    hasHeard.current = true;
    const wanted = page.open === undefined ? null : readAddress(readView(page.open), index);
    if (wanted?.found && !hasChosen && goTo({ ...wanted.state, embed })) leaving.current = path;
    else tell(path);
  });
  const measure = useEffectEvent(() => tell(path));

  useEffect(() => {
    const content = document.querySelector('.app');
    const observer = new ResizeObserver(measure);
    if (content) observer.observe(content);
    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
      observer.disconnect();
    };
  }, []);
  useEffect(() => tell(path), [path]);
}
