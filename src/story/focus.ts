import type { Slug } from './types.ts';

export const focusKinds = ['section', 'paragraph', 'entity', 'event', 'relation'] as const;
export type FocusKind = (typeof focusKinds)[number];

/** What the reader has chosen: at most one thing. It is the path of the URL. */
export interface Focus {
  kind: FocusKind;
  id: Slug;
}
