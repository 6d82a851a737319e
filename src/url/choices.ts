import type { Focus } from '../story/focus.ts';

/** Writes the URL that focuses a thing (or nothing) and keeps the language, the filters and the base path. */
export type HrefOf = (focus: Focus | null) => string;

/** The pictures of the relations that a reader can choose between; the first is the default. */
export const views = ['graph', 'loom', 'table'] as const;
export type View = (typeof views)[number];

/** The parts of the page that another page can hold in a frame; `all` is the page without its furniture. */
export const embeds = ['graph', 'timeline', 'loom', 'article', 'all'] as const;
export type Embed = (typeof embeds)[number];
