import type { Group } from './state.ts';

const page = { width: 1280, height: 820 } as const;
const phone = { width: 390, height: 720 } as const;

/** The whole page, wide and on a phone. */
export const pageStates: readonly Group[] = [
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
