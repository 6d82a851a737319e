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

const chosen = '[aria-current="true"]';
const graph = { part: 'graph', width: 600, height: 760 } as const;
const timeline = { part: 'timeline', width: 600, height: 360 } as const;
const loom = { part: 'loom', width: 600, height: 560 } as const;
const article = { part: 'article', width: 600, height: 560 } as const;
const page = { width: 1280, height: 820 } as const;
const phone = { width: 390, height: 720 } as const;

/** All that the gallery shows. */
export const groups: readonly Group[] = [
  {
    title: 'Graph',
    states: [
      {
        id: 'graph-rest',
        title: 'At rest',
        ...graph,
        shows: ['[data-node="salma"]', '.graph-legend'],
      },
      {
        id: 'graph-entity',
        title: 'An actor is in focus',
        ...graph,
        path: 'entity/salma',
        shows: [`[data-node="salma"]${chosen}`],
      },
      {
        id: 'graph-relation',
        title: 'A relation is in focus',
        ...graph,
        path: 'relation/rabwa-sahel-accord',
        shows: [`[data-relation="rabwa-sahel-accord"]${chosen}`],
      },
      {
        id: 'graph-event',
        title: 'What belongs to an event',
        ...graph,
        path: 'event/signing-2022',
        shows: ['[data-node="rabwa"]'],
      },
      {
        id: 'graph-keyboard',
        title: 'The keyboard is on an actor',
        ...graph,
        steps: [{ focus: '[data-node="rabwa"]' }],
        shows: ['[data-node="rabwa"]:focus'],
      },
      {
        id: 'graph-voice',
        title: 'Filtered by voice',
        ...graph,
        path: '?voice=salma',
        shows: ['[data-relation="delta-against-rabwa"]'],
      },
      {
        id: 'graph-stance',
        title: 'Filtered by stance',
        ...graph,
        path: '?stance=cooperation',
        shows: ['[data-relation="rabwa-sahel-drill"]'],
      },
      {
        id: 'graph-crowded',
        title: 'Many actors',
        ...graph,
        width: 900,
        height: 680,
        story: 'beijing',
        shows: ['[data-node="putin"]'],
      },
      {
        id: 'graph-crowded-narrow',
        title: 'Many actors in little room',
        ...graph,
        width: 360,
        story: 'beijing',
        path: 'entity/putin',
        shows: [`[data-node="putin"]${chosen}`],
      },
    ],
  },
  {
    title: 'Timeline',
    states: [
      {
        id: 'timeline-rest',
        title: 'Across, at rest',
        ...timeline,
        shows: ['[data-event="fair-2022"]', '.timeline-pip', '.timeline-doubt'],
      },
      {
        id: 'timeline-event',
        title: 'An event is in focus',
        ...timeline,
        path: 'event/meeting-2019',
        shows: [`[data-event="meeting-2019"]${chosen}`],
      },
      {
        id: 'timeline-arc',
        title: 'A span between events is in focus',
        ...timeline,
        path: 'relation/two-fairs',
        shows: [`[data-relation="two-fairs"]${chosen}`],
      },
      {
        id: 'timeline-window',
        title: 'A window of time',
        ...timeline,
        path: '?from=2019&to=2021',
        shows: ['[data-event="drill-2021"]'],
      },
      {
        id: 'timeline-down',
        title: 'Down',
        ...timeline,
        width: 340,
        height: 640,
        shows: ['[data-event="fair-2022"]'],
      },
      {
        id: 'timeline-crowded',
        title: 'Fourteen years and one busy day',
        ...timeline,
        width: 900,
        story: 'beijing',
        shows: ['[data-event]'],
      },
    ],
  },
  {
    title: 'Loom',
    states: [
      { id: 'loom-rest', title: 'At rest', ...loom, shows: ['[data-loom="salma"]'] },
      {
        id: 'loom-entity',
        title: 'An actor is in focus',
        ...loom,
        path: 'entity/rabwa',
        shows: [`[data-loom="rabwa"]${chosen}`],
      },
      {
        id: 'loom-paragraph',
        title: 'A paragraph is in focus',
        ...loom,
        path: 'paragraph/p4',
        shows: ['.loom-beam'],
      },
      {
        id: 'loom-crowded',
        title: 'Many threads',
        ...loom,
        width: 900,
        height: 640,
        story: 'beijing',
        shows: ['[data-loom="putin"]'],
      },
    ],
  },
  {
    title: 'Article',
    states: [
      {
        id: 'article-rest',
        title: 'At rest',
        ...article,
        shows: ['[data-paragraph="p1"]', '[data-note="p1-day"]'],
      },
      {
        id: 'article-entity',
        title: 'Mentions of what is in focus',
        ...article,
        path: 'entity/rabwa',
        shows: [`[data-entity="rabwa"]${chosen}`],
      },
      {
        id: 'article-paragraph',
        title: 'A paragraph is in focus',
        ...article,
        path: 'paragraph/p3',
        shows: [`[data-paragraph="p3"]${chosen}`, '[data-note="p3-dam"]'],
      },
      {
        id: 'article-original',
        title: 'The publisher’s own wording',
        ...article,
        story: 'original',
        path: '?text=original',
        shows: ['[data-paragraph="p1"]'],
      },
    ],
  },
  {
    title: 'Page',
    states: [
      {
        id: 'page-rest',
        title: 'At rest: contents, strip and pictures',
        ...page,
        shows: ['.contents', '.loom-strip', '[data-node="salma"]'],
      },
      {
        id: 'page-table',
        title: 'The relations as a table',
        ...page,
        path: '?view=table',
        shows: ['[data-row="rabwa-sahel-accord"]'],
      },
      {
        id: 'page-loom',
        title: 'The loom in place of the graph',
        ...page,
        path: '?view=loom',
        shows: ['[data-loom="salma"]'],
      },
      {
        id: 'page-threads',
        title: 'Threads of the paragraph that is read',
        ...page,
        path: 'paragraph/p1',
        shows: ['[data-thread]'],
      },
      {
        id: 'page-ignored',
        title: 'A parameter that cannot be used',
        ...page,
        path: '?stance=nonsense',
        shows: ['.notice'],
      },
      {
        id: 'page-not-found',
        title: 'No such page',
        ...page,
        path: 'entity/salmon',
        shows: ['.not-found'],
      },
      {
        id: 'page-filters',
        title: 'Filters are open',
        ...page,
        path: '?kind=state',
        steps: [{ click: '.filters > summary' }],
        shows: ['.active-filter', '.filters[open]'],
      },
      {
        id: 'page-voices',
        title: 'Voices are open',
        ...page,
        path: '?voice=reporter',
        steps: [{ click: '.voices > summary' }],
        shows: ['.voices[open]', '.voices-current'],
      },
      {
        id: 'page-tour',
        title: 'A step of the tour',
        ...page,
        steps: [{ click: '.start-tour' }, { click: '.tour-on' }],
        shows: ['.tour .tour-step'],
      },
    ],
  },
  {
    title: 'Card',
    states: [
      {
        id: 'card-entity',
        title: 'An entity',
        ...page,
        path: 'entity/salma',
        shows: ['[data-card="entity/salma"]'],
      },
      {
        id: 'card-group',
        title: 'A group with its members',
        ...page,
        path: 'entity/delta-towns',
        shows: ['[data-card="entity/delta-towns"]'],
      },
      {
        id: 'card-event',
        title: 'An event whose date has several sources',
        ...page,
        path: 'event/drill-2021',
        shows: ['[data-card="event/drill-2021"]'],
      },
      {
        id: 'card-relation',
        title: 'A relation with its evidence',
        ...page,
        path: 'relation/delta-against-rabwa',
        shows: ['[data-card="relation/delta-against-rabwa"]'],
      },
      {
        id: 'card-context',
        title: 'A relation that is not in the article',
        ...page,
        path: 'relation/rabwa-in-union',
        shows: ['[data-card="relation/rabwa-in-union"]'],
      },
      {
        id: 'card-paragraph',
        title: 'A paragraph',
        ...page,
        path: 'paragraph/p3',
        shows: ['[data-card="paragraph/p3"]'],
      },
      {
        id: 'card-section',
        title: 'A section',
        ...page,
        path: 'section/river',
        shows: ['[data-card="section/river"]'],
      },
    ],
  },
  {
    title: 'Phone',
    states: [
      {
        id: 'phone-rest',
        title: 'The text, and the paragraph’s part in the sheet',
        ...phone,
        shows: ['[data-rest="peek"]', '.little-graph'],
      },
      {
        id: 'phone-entity',
        title: 'A card in the sheet',
        ...phone,
        path: 'entity/salma',
        shows: ['[data-card="entity/salma"]'],
      },
      {
        id: 'phone-half',
        title: 'The sheet half open',
        ...phone,
        steps: [{ click: '.sheet-handle' }],
        shows: ['[data-rest="half"]'],
      },
      {
        id: 'phone-full',
        title: 'The sheet open',
        ...phone,
        steps: [{ click: '.sheet-handle' }, { click: '.sheet-handle' }],
        shows: ['[data-rest="full"]', '[data-node="salma"]'],
      },
    ],
  },
  {
    title: 'Dialogs',
    states: [
      {
        id: 'dialog-search',
        title: 'Search, with what was found',
        ...page,
        steps: [{ press: '/' }, { into: 'dialog.search input', type: 'Rabwa' }],
        shows: ['dialog.search [role="option"]'],
      },
      {
        id: 'dialog-search-empty',
        title: 'Search, with nothing found',
        ...page,
        steps: [{ press: '/' }, { into: 'dialog.search input', type: 'qqqq' }],
        shows: ['dialog.search .search-hint'],
      },
      {
        id: 'dialog-share',
        title: 'Share',
        ...page,
        path: 'entity/salma',
        steps: [{ press: 's' }],
        shows: ['dialog.share'],
      },
      {
        id: 'dialog-shortcuts',
        title: 'Keyboard shortcuts',
        ...page,
        steps: [{ press: '?' }],
        shows: ['dialog.shortcuts'],
      },
    ],
  },
];
