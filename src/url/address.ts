import type { Filters } from '../story/filters.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { LanguageCode, Slug, Voice } from '../story/types.ts';
import { focusKinds, type Focus, type FocusKind } from '../story/focus.ts';
import { type Embed, embeds, type HrefOf, type View, views } from './choices.ts';
import { withoutLitter } from './tidy.ts';
import { parameters, type Parameter, type Reason, type UrlSettings } from './urlTable.ts';

/** All that a URL of the story says. */
export interface ViewState {
  language: LanguageCode;
  focus: Focus | null;
  filters: Filters;
  view: View;
  /** The part that another page frames; missing where the page stands for itself. */
  embed?: Embed;
  /** The publisher's own wording; missing where the retelling is read. */
  text?: 'original';
  /** The words of the focused paragraph that the link is to; see quote.ts. */
  quote?: string;
}

/** A parameter that could not be used: the story opens without it and says so. */
export interface Ignored {
  parameter: string;
  value: string;
  reason: Reason;
}

export type Address =
  | {
      found: true;
      state: ViewState;
      ignored: Ignored[];
      /** The id was retired: show this URL instead. */ forward?: string;
    }
  | {
      found: false;
      /** What the path asked for, where it had the form of a focus. */ asked: Focus | null;
    };

interface Location {
  /** Without the base path, beginning with `/`. */
  pathname: string;
  /** With its `?`, or empty. */
  search: string;
}

/** Reads a URL. Junk in the path is not found; junk in a parameter is ignored with a reason. */
export function readAddress({ pathname, search }: Location, index: StoryIndex): Address {
  const { story } = index;
  const [language = story.defaultLanguage, kind, id, ...more] = pathname.split('/').filter(Boolean);
  const nothing = { found: false as const, asked: null };
  if (!story.languages.includes(language) || more.length > 0) return nothing;
  const { settings, ignored } = readSettings(search, index);
  const framed = kind === 'embed' ? embeds.find((part) => part === id) : undefined;
  const { view: asked = views[0], embed = framed, text, quote, ...filters } = settings;
  // A framed picture is the open one.
  const view = views.find((picture) => picture === embed) ?? asked;
  const stateOf = (focus: Focus | null): ViewState => ({
    language,
    focus,
    filters,
    view,
    ...(embed && { embed }),
    ...(text && { text }),
    ...(quote && focus?.kind === 'paragraph' && { quote }),
  });
  if (quote && kind !== 'paragraph')
    ignored.push({ parameter: 'quote', value: quote, reason: 'notAQuote' });
  if (kind === undefined || framed) return { found: true, state: stateOf(null), ignored };
  if (!isFocusKind(kind) || id === undefined) return nothing;
  if (has(index, kind, id)) return { found: true, state: stateOf({ kind, id }), ignored };
  const successor = liveSuccessor(index, id);
  if (successor) {
    const state = stateOf(successor);
    return { found: true, state, ignored, forward: writePath(state) };
  }
  return { found: false, asked: { kind, id } };
}

function readSettings(
  search: string,
  index: StoryIndex,
): { settings: UrlSettings; ignored: Ignored[] } {
  const texts = new URLSearchParams(search);
  const settings: UrlSettings = {};
  const ignored: Ignored[] = [];
  function read<Key extends keyof UrlSettings>({ key, read: readValue }: Parameter<Key>) {
    const text = texts.get(key);
    if (text === null) return;
    let reading = readValue(text, index, settings);
    if (!reading.valid) {
      const tidied = readValue(withoutLitter(text), index, settings);
      if (tidied.valid) reading = tidied;
    }
    if (reading.valid) settings[key] = reading.value;
    else ignored.push({ parameter: key, value: text, reason: reading.reason });
  }
  for (const parameter of parameters) read(parameter as Parameter<keyof UrlSettings>);
  return { settings, ignored };
}

function writeSettings(settings: UrlSettings): string {
  const written = parameters.flatMap((parameter) => {
    const { key, write } = parameter as Parameter<keyof UrlSettings>;
    const value = settings[key];
    // Every value is ASCII slugs, commas and dates: nothing in it needs escaping, or survives it badly.
    return value === undefined ? [] : [`${key}=${write(value)}`];
  });
  return written.length > 0 ? `?${written.join('&')}` : '';
}

/** Writes the path and query of a view, without the base path. Only what is not the default is written. */
export function writePath({
  language,
  focus,
  filters,
  view,
  embed,
  text,
  quote,
}: Writable): string {
  const path = focus ? `/${language}/${focus.kind}/${focus.id}` : `/${language}/`;
  const settings: UrlSettings = {
    ...filters,
    ...(view !== views[0] && view !== embed && view && { view }),
    ...(embed && { embed }),
    ...(text && { text }),
    ...(quote && focus?.kind === 'paragraph' && { quote }),
  };
  return path + writeSettings(settings);
}

/** A view to write a URL of; the first picture is open where none is named. */
type Writable = Omit<ViewState, 'view'> & { view?: View };

/**
 * A function that writes links from a view: another focus, the same language, filters and picture.
 * @param base the path that the site stands under, with its closing slash
 */
export function linksFrom(state: Omit<Writable, 'focus'>, base: string): HrefOf {
  return (focus) => base.replace(/\/$/, '') + writePath({ ...state, focus });
}

/**
 * A function that writes links that filter by one voice: the other filters and the picture stay, nothing is
 * in focus.
 */
export function voiceLinksFrom(
  state: Omit<Writable, 'focus'>,
  base: string,
): (voice: Voice) => string {
  return (voice) => linksFrom({ ...state, filters: { ...state.filters, voice } }, base)(null);
}

function isFocusKind(text: string): text is FocusKind {
  return (focusKinds as readonly string[]).includes(text);
}

const lists = {
  section: 'sections',
  paragraph: 'paragraphs',
  entity: 'entities',
  event: 'events',
  relation: 'relations',
} as const satisfies Record<FocusKind, keyof StoryIndex>;

function has(index: StoryIndex, kind: FocusKind, id: Slug): boolean {
  return index[lists[kind]].has(id);
}

/** Every focus that a story has, in the order section, paragraph, entity, event, relation. */
export function everyFocus(index: StoryIndex): Focus[] {
  return focusKinds.flatMap((kind) => [...index[lists[kind]].keys()].map((id) => ({ kind, id })));
}

/** The focus of an id without its kind; `null` where no such thing is in the story. */
export function focusOf(index: StoryIndex, id: Slug): Focus | null {
  const kind = focusKinds.find((candidate) => has(index, candidate, id));
  return kind ? { kind, id } : null;
}

function liveSuccessor(index: StoryIndex, id: Slug): Focus | null {
  const seen = new Set<Slug>();
  let next: Slug | undefined = index.story.retired[id];
  while (next !== undefined && !seen.has(next)) {
    const focus = focusOf(index, next);
    if (focus) return focus;
    seen.add(next);
    next = index.story.retired[next];
  }
  return null;
}
