import { formatDate } from '../i18n/formats.ts';
import { languageOf } from '../i18n/languages.ts';
import { dateBounds } from '../compiler/edtfDates.ts';
import { indexStory, type StoryIndex } from '../story/storyIndex.ts';
import type { Dating, LanguageCode, LocalEvent, LocalRelation } from '../story/types.ts';

/*
 * Stories for this module's tests: nine events as crowded as those of the first story, and any list of dates.
 */

interface TestEvent {
  id: string;
  date: string;
  short?: string;
  dating?: Dating;
  endDating?: Dating;
  evidence?: string[];
}

/** A story of nothing but events and spans between them. */
export function storyOf(
  code: LanguageCode,
  events: readonly TestEvent[],
  spans: readonly [from: string, to: string][] = [],
): StoryIndex {
  const language = languageOf(code);
  return indexStory({
    id: 'test',
    language: code,
    languages: ['ar', 'en'],
    defaultLanguage: 'ar',
    title: '',
    standfirst: '',
    byline: '',
    credit: '',
    published: '2022-02-05',
    publishedWhen: '',
    reportedWhen: '',
    licence: '',
    sections: [],
    paragraphs: [],
    entities: [],
    events: events.map(
      ({ id, date, short = id, dating = 'stated', endDating, evidence = ['p1'] }): LocalEvent => ({
        id,
        date,
        dating,
        ...(endDating && { endDating }),
        ...dateBounds(date),
        evidence,
        title: short,
        short,
        description: '',
        when: formatDate(dateBounds(date), language),
        sources: [],
      }),
    ),
    relations: spans.map(([from, to]): LocalRelation => ({
      id: `${from}-${to}`,
      from,
      to,
      mutual: false,
      type: 'repeats',
      stance: 'structural',
      joins: 'events',
      evidence: ['p1'],
      voices: [],
      events: [],
      context: false,
      sentence: `${from} → ${to}`,
      sources: [],
    })),
    notes: [],
    retired: {},
  });
}

const nine: readonly (TestEvent & { ar: string; en: string })[] = [
  {
    id: 'games-2008',
    date: '2008-08-08',
    dating: 'context',
    ar: 'افتتاح ألعاب بكين الصيفية',
    en: 'Beijing Summer Games open',
  },
  {
    id: 'sochi-2014',
    date: '2014-02-07',
    dating: 'context',
    ar: 'ألعاب سوتشي ٢٠١٤',
    en: 'Sochi Games 2014',
  },
  { id: 'meeting-2019', date: '2019', ar: 'آخر لقاء مباشر', en: 'Last face-to-face meeting' },
  {
    id: 'drill-2021',
    date: '2021-08-09/2021-08-13',
    dating: 'context',
    ar: 'تدريب على أرض الصين',
    en: 'Exercise in China',
  },
  {
    id: 'arrivals',
    date: '2022-02-03',
    dating: 'inferred',
    ar: 'وصول المسؤولين',
    en: 'Officials reach China',
  },
  {
    id: 'meeting',
    date: '2022-02-04',
    dating: 'inferred',
    ar: 'لقاء دياويوتاي',
    en: 'Putin and Xi meet',
  },
  {
    id: 'statement',
    date: '2022-02-04',
    dating: 'inferred',
    ar: 'صدور البيان المشترك',
    en: 'The joint statement is issued',
  },
  { id: 'gas', date: '2022-02-04', dating: 'inferred', ar: 'اتفاق الغاز', en: 'Gas agreement' },
  {
    id: 'games-2022',
    date: '2022-02-04/2022-02-20',
    dating: 'inferred',
    endDating: 'context',
    ar: 'ألعاب بكين ٢٠٢٢',
    en: 'Beijing Games 2022',
  },
];

/** Fourteen years, two busy days, one span from the first event to the last. */
export function nineEvents(code: 'ar' | 'en'): StoryIndex {
  return storyOf(
    code,
    nine.map(({ ar, en, ...event }) => ({ ...event, short: code === 'ar' ? ar : en })),
    [['games-2022', 'games-2008']],
  );
}
