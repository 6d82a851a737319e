/** What is done in a page before it is looked at, one after the other. */
export type Step =
  | { press: string }
  | { click: string }
  | { focus: string }
  | { type: string; into: string };

export interface State {
  /** Names it in addresses. */
  id: string;
  title: string;
  /** The story that it is shown with (vite.config.ts); the small one where none is named. */
  story?: 'small' | 'original' | 'beijing';
  /** Path and query behind the language. */
  path?: string;
  /** The part that is shown alone, as in a page that frames it; the whole page where none is named. */
  part?: 'graph' | 'timeline' | 'loom' | 'article';
  /** In px. */
  width: number;
  height: number;
  steps?: readonly Step[];
  /** What must be seen then (selectors). */
  shows: readonly string[];
}

export interface Group {
  title: string;
  states: readonly State[];
}
