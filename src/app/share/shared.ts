import type { Texts } from '../../i18n/texts.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { readAddress, type ViewState, writePath } from '../../url/address.ts';
import { readQuote } from '../quote/quote.ts';
import { focusName } from '../../focus/focusName.ts';
import { passageOf, placedOnPage, textsOf } from '../quote/passage.ts';
import { textFragment } from '../quote/textFragment.ts';

/** What is shared: a view of the story. */
export interface Shared {
  /** What it is called: its words, where it is a quote. */
  name: string;
  /** Path and query without the base path, and the browsers' own mark of quoted words. */
  path: string;
  state: ViewState;
}

/**
 * What the share dialog is about.
 * @param what what follows the language in a path, such as `/entity/putin`; empty for the view that is open now
 */
export function sharedOf(what: string, here: ViewState, index: StoryIndex, texts: Texts): Shared {
  // From a frame, too, the page itself is shared.
  const { embed: _, ...full } = here;
  const state = what === '' ? full : stateOf(what, full, index);
  const { focus, text } = state;
  const words = wordsOf(state);
  const path = writePath(state);
  // Browsers look for words in the page as it comes, which is the retelling.
  const fragment = words && !text ? textFragment(placedOnPage(words)) : null;
  return {
    name:
      (words && shortened(textsOf(words).join(' '))) ??
      (focus ? focusName(index, focus, texts) : index.story.title),
    path: fragment === null ? path : `${path}#${fragment}`,
    state,
  };
}

/** The view of one thing. A paragraph, and words of it, are shared in the text in which they are read. */
function stateOf(what: string, here: ViewState, index: StoryIndex): ViewState {
  const [pathname, query] = `/${here.language}${what}`.split('?');
  const address = readAddress(
    { pathname: pathname ?? '', search: query ? `?${query}` : '' },
    index,
  );
  if (!address.found) return here;
  const isText = address.state.focus?.kind === 'paragraph';
  return { ...address.state, ...(isText && here.text && { text: here.text }) };
}

/** The words that a view quotes, where they are on the page; null where it quotes none, or that is not certain. */
function wordsOf({ focus, quote }: ViewState): Range | null {
  const wanted = quote === undefined ? null : readQuote(quote);
  const found = focus && wanted && passageOf(focus.id, wanted);
  return found?.isSure ? (found.ranges[0] ?? null) : null;
}

/** As much of a passage as its name has room for, whole words. */
function shortened(words: string): string {
  if (words.length <= room) return words;
  return `${words.slice(0, room).replace(/\s+\S*$/, '')} …`;
}

/** The longest name, in characters: a passage can be the whole article. */
const room = 240;
