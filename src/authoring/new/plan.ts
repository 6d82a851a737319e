import type { Edtf, LanguageCode, Slug, Voice } from '../../story/types.ts';
import type { LinkedWords } from '../../compiler/paragraphTexts.ts';
import type { DateCandidate, EntityCandidate, VoiceCandidate } from '../types.ts';

/*
 * What a story folder will hold, before it is written: an article's candidates with ids, tied to each other.
 */

export interface PlannedParagraph {
  id: Slug;
  text: string;
  /** In reading order, none over another. */
  links: LinkedWords[];
  voices: Voice[];
  /** What the voices were chosen from. */
  heard: VoiceCandidate[];
  /** Events whose words could not be linked, since an entity’s name stands in them. */
  implied: Slug[];
}

export interface PlannedSection {
  id: Slug;
  /** Null where a human has to write it. */
  heading: string | null;
  paragraphs: PlannedParagraph[];
}

export interface PlannedEntity extends EntityCandidate {
  id: Slug;
}

/** All statements of one date, until a human parts or names them. */
export interface PlannedEvent {
  id: Slug;
  date: Edtf;
  statements: DateCandidate[];
  evidence: Slug[];
}

/** A person’s office, which the article names. */
export interface PlannedOffice {
  id: Slug;
  from: PlannedEntity;
  to: PlannedEntity;
  title: string;
  evidence: Slug[];
}

export interface StoryPlan {
  id: Slug;
  language: LanguageCode;
  title: string | null;
  /** When the explainer is made, and whose article it is made of. */
  published: Edtf;
  source: { name: string | null; date: Edtf | null };
  sections: PlannedSection[];
  entities: PlannedEntity[];
  events: PlannedEvent[];
  offices: PlannedOffice[];
  /** What was found and is too doubtful to be written. */
  left: { entities: EntityCandidate[]; dates: Pick<DateCandidate, 'place' | 'words' | 'reason'>[] };
}
