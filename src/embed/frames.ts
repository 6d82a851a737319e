import { askedView, type FrameMessage, isView, type PageMessage, withView } from './protocol.ts';

/** A frame as the page knows it. */
interface Held {
  /** The parameter of the page's URL that holds its view. */
  name: string;
  /** The view that the page's URL asked for, until the frame has heard of it. */
  wanted: string | null;
  /**
   * The view that it had by itself: in that one it has no part in the page's URL. Null where the page never heard of it,
   * as another view had been asked for; missing until the frame is heard.
   */
  home?: string | null;
}

/** Heights beyond these are nobody's content, px. */
const [least, most] = [120, 20_000];
/** The part of the window that a frame may take whose content scrolls: there is room left to scroll past it. */
const share = 0.9;

/**
 * Looks after every `iframe.nasij` of the page that shows something of one site, now or later: its height, its
 * title, and the view in the page's URL. The second call for the same site does nothing.
 * @param root the site's address with its base path and a closing slash
 */
export function holdFrames(root: string): void {
  const mark = Symbol.for(`nasij ${root}`);
  if (mark in document) return;
  Object.defineProperty(document, mark, { value: true });
  const { origin } = new URL(root);
  const held = new Map<HTMLIFrameElement, Held>();

  function framesNow(): HTMLIFrameElement[] {
    const all = document.querySelectorAll<HTMLIFrameElement>('iframe.nasij');
    const frames = [...all].filter(({ src }) => src.startsWith(root));
    for (const frame of held.keys()) if (!frame.isConnected) held.delete(frame);
    for (const frame of frames) if (!held.has(frame)) held.set(frame, begin(frame));
    return frames;
  }

  function begin(frame: HTMLIFrameElement): Held {
    const name = nameOf(frame, new Set([...held.values()].map((other) => other.name)));
    return { name, wanted: askedView(new URLSearchParams(location.search).get(name)) };
  }

  function tell(frame: HTMLIFrameElement): void {
    // Nothing is there yet; it will say hello.
    if (frame.contentDocument?.URL === 'about:blank') return;
    const { name = '', wanted } = held.get(frame) ?? {};
    const message: PageMessage = { nasij: 1, says: 'page', url: location.href, name };
    frame.contentWindow?.postMessage(wanted ? { ...message, open: wanted } : message, origin);
  }

  function hear({ source, origin: from, data }: MessageEvent): void {
    if (from !== origin || !isFrameMessage(data)) return;
    const frame = framesNow().find(({ contentWindow }) => contentWindow === source);
    const state = frame && held.get(frame);
    if (!state) return;
    fit(frame, data);
    frame.title = data.title;
    if (data.says === 'hello') {
      if (state.home === undefined) state.home = data.view;
      tell(frame);
      return;
    }
    if (state.home === undefined) state.home = state.wanted === null ? data.view : null;
    state.wanted = null;
    carry(state, data.view);
  }

  function carry({ name, home }: Held, view: string): void {
    const url = withView(location.href, name, view === home ? null : view);
    if (url === location.href) return;
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // Some documents have no URL that can be changed, and browsers refuse too many changes: the frame goes on.
      return;
    }
    // Each of them gives links to the page with what the others show.
    for (const frame of held.keys()) tell(frame);
  }

  window.addEventListener('message', hear);
  const frames = framesNow();
  // Those that came alive before this script have said hello to nobody.
  for (const frame of frames) tell(frame);
  if (location.hash === '' && window.scrollY === 0)
    frames.find((frame) => held.get(frame)?.wanted)?.scrollIntoView({ block: 'center' });
}

/** `nasij-` and the frame's id; without one `nasij`, `nasij-2` and so on, in the order of the page. */
function nameOf({ id }: HTMLIFrameElement, taken: ReadonlySet<string>): string {
  if (/^[\w-]+$/.test(id)) return `nasij-${id}`;
  let [name, number] = ['nasij', 1];
  while (taken.has(name)) name = `nasij-${++number}`;
  return name;
}

function fit(frame: HTMLIFrameElement, { height, scrolls }: FrameMessage): void {
  const room = scrolls ? Math.max(window.innerHeight * share, 2 * least) : most;
  frame.style.height = `${Math.round(Math.max(least, Math.min(height, room, most)))}px`;
}

function isFrameMessage(data: unknown): data is FrameMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { nasij, says, view, title, height } = data as Partial<FrameMessage>;
  return (
    nasij === 1 &&
    (says === 'hello' || says === 'view') &&
    isView(view) &&
    typeof title === 'string' &&
    Number.isFinite(height)
  );
}
