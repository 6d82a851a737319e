import type { Edtf, LanguageCode, Slug } from '../../story/types.ts';
import { proposeDates } from '../find/dates/proposeDates.ts';
import { type KnownEntity, proposeEntities } from '../find/entities/proposeEntities.ts';
import { proposeVoices } from '../find/voices/proposeVoices.ts';
import { proposeSections } from '../read/sections.ts';
import type { SourceArticle, VoiceCandidate } from '../types.ts';
import type { PlannedParagraph, PlannedSection, StoryPlan } from './plan.ts';
import { planEntities } from './planEntities.ts';
import { planEvents } from './planEvents.ts';
import { planLinks } from './planLinks.ts';
import { planOffices } from './planOffices.ts';
import { voiceFinder } from './planVoices.ts';
import { Ids, slugOf } from './slugs.ts';

/** What a new story is told besides its article. */
export interface NewStoryOptions {
  id: Slug;
  language: LanguageCode;
  /** The day on which the explainer is made (EDTF). */
  published: Edtf;
  /** Whose article it is and when that was published: what “on Friday” means depends on it. Null where it is not known. */
  source: { name: string | null; date: Edtf | null };
  /** The entities of other stories. */
  known?: readonly KnownEntity[];
}

/** What an article’s story will hold: candidates with ids, tied to each other. */
export function planStory(article: SourceArticle, options: NewStoryOptions): StoryPlan {
  const { id, language, published, source, known = [] } = options;
  const texts = article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const paragraphIds = texts.map((_, at) => `p${at + 1}`);
  const ids = new Ids();
  for (const paragraph of paragraphIds) ids.take(paragraph, '');

  const found = planEntities(proposeEntities(texts, { language, known }), language, ids);
  const { dates, unresolved } = proposeDates(texts, { language, published: source.date });
  const dated = planEvents(dates, paragraphIds, ids);
  const { links, implied } = planLinks(texts, found.entities, dated.events);
  const heard = texts.map((): VoiceCandidate[] => []);
  for (const voice of proposeVoices(texts, { language })) heard[voice.paragraph]?.push(voice);
  const voicesOf = voiceFinder(found.entities, texts, language);
  const paragraphs = texts.map((text, at): PlannedParagraph => {
    const own = heard[at] ?? [];
    return {
      id: paragraphIds[at] ?? '',
      text,
      links: links[at] ?? [],
      voices: voicesOf(own),
      heard: own,
      implied: implied[at] ?? [],
    };
  });
  const sections = proposeSections(article.blocks).map((section): PlannedSection => {
    const own = section.paragraphs.flatMap((at) => paragraphs[at] ?? []);
    return {
      id: ids.takeSection(slugOf(section.heading ?? ''), 'part'),
      heading: section.heading,
      paragraphs: own,
    };
  });
  return {
    id,
    language,
    title: article.title,
    published,
    source,
    sections,
    entities: found.entities,
    events: dated.events,
    offices: planOffices(found.entities, paragraphs, ids),
    left: { entities: found.left, dates: [...dated.left, ...unresolved] },
  };
}
