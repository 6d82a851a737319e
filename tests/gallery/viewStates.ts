import type { Group } from './state.ts';

const chosen = '[aria-current="true"]';
const graph = { part: 'graph', width: 600, height: 760 } as const;
const timeline = { part: 'timeline', width: 600, height: 360 } as const;
const loom = { part: 'loom', width: 600, height: 560 } as const;
const article = { part: 'article', width: 600, height: 560 } as const;

/** Each view by itself, as in a page that frames it. */
export const viewStates: readonly Group[] = [
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
];
