import type { Problem } from '../../compiler/problem.ts';
import type { Slug } from '../../story/types.ts';
import { proposeVoices } from '../find/voices/proposeVoices.ts';
import { speakerWordsOf } from '../find/voices/languageReporting.ts';
import { speakersAmong } from '../find/voices/speakersAmong.ts';
import type { Place } from '../types.ts';
import { sentencesOf } from './sentences.ts';
import {
  namesOf,
  type ReviewedStory,
  type ReviewedLanguage,
  type ReviewedParagraph,
  voicesOf,
} from './reviewedStory.ts';
import { onWords } from './warning.ts';

/** Somebody who seems to speak in a paragraph. */
interface Heard {
  telling: ReviewedLanguage;
  paragraph: ReviewedParagraph;
  id: Slug;
  /** The words that name the speaker: offsets of the paragraph. */
  place: Place;
  isSure: boolean;
}

const sure = 0.85;

/** Who of those whom a speaker’s words name speaks, as for a new story. Null where nobody plainly does, or several. */
function speakerOf(
  { draft }: ReviewedStory,
  { language, words }: ReviewedLanguage,
  { text, links }: ReviewedParagraph,
  speaker: Place,
  verb: string | null,
): Slug | null {
  const here = links.flatMap(({ id, start, end }) => {
    const kind = draft.entities.entries.get(id)?.kind;
    const name = words.entities.entries.get(id)?.name;
    return kind === undefined || name === undefined ? [] : [{ id, kind, name, start, end }];
  });
  const [only, ...others] = speakersAmong(text, { ...speaker, verb }, here, {
    language,
    words: speakerWordsOf(language),
  });
  return only !== undefined && others.length === 0 ? only : null;
}

function hear(subject: ReviewedStory): Heard[] {
  return subject.tellings.flatMap((telling) => {
    const { language, paragraphs } = telling;
    const texts = paragraphs.map(({ text }) => text);
    return proposeVoices(texts, { language }).flatMap((voice) => {
      const paragraph = paragraphs[voice.paragraph];
      const named = paragraphs[voice.speaker?.paragraph ?? -1];
      if (!paragraph || !named || !voice.speaker) return [];
      const id = speakerOf(subject, telling, named, voice.speaker, voice.verb);
      if (id === null) return [];
      const first = sentencesOf(paragraph.text, language)[0];
      const isSure =
        voice.confidence >= sure && named === paragraph && voice.speaker.start < (first?.end ?? 0);
      return { telling, paragraph, id, place: voice.speaker, isSure };
    });
  });
}

/** Whose report the story retells: “Coast News reports” is the report's own narration then. */
function sourcesOf({ draft, tellings }: ReviewedStory): ReadonlySet<Slug> {
  const source = draft.head.source?.name ?? '';
  const named = tellings.flatMap(namesOf).filter(({ names }) => names.includes(source));
  return new Set(named.map(({ id }) => id));
}

/** Whether the data names no voice for a paragraph: all else that may be wrong with its entry is left to the compiler. */
function isVoiceless({ draft: { file, paragraphs } }: ReviewedStory, id: Slug): boolean {
  if (!file.readable || paragraphs.entries.get(id)) return false;
  const entry: unknown = Reflect.get(Object(Reflect.get(Object(file.value), 'paragraphs')), id);
  return entry === undefined || entry === null || !Reflect.has(Object(entry), 'voice');
}

/**
 * Warns of paragraphs that have no voice, or none of those that their text gives the word to. Speakers are counted in all
 * languages: that one of them agrees with the data is enough.
 */
export function adviseOnVoices(subject: ReviewedStory): Problem[] {
  const heard = new Map<Slug, Heard[]>();
  for (const one of hear(subject)) {
    const speakers = heard.get(one.paragraph.id);
    if (speakers) speakers.push(one);
    else heard.set(one.paragraph.id, [one]);
  }
  const sources = sourcesOf(subject);
  return [...heard].flatMap(([id, speakers]) => {
    const first = speakers.find(({ isSure }) => isSure);
    if (!first) return [];
    const { telling, paragraph, place } = first;
    const words = paragraph.text.slice(place.start, place.end);
    const seems = `“${words}” seems to speak in “${id}”`;
    if (isVoiceless(subject, id)) {
      return onWords(telling, paragraph, place, {
        code: 'missing-voice',
        what: `${seems}, which has no voice`,
        fix: `Write “voice: ${first.id}” for it in story.yaml if the words are theirs, or “voice: reporter”.`,
      });
    }
    const voices = voicesOf(subject, id);
    const isSaid = speakers.some(
      (speaker) =>
        voices.includes(speaker.id) || (voices.includes('reporter') && sources.has(speaker.id)),
    );
    if (voices.length === 0 || isSaid) return [];
    return onWords(telling, paragraph, place, {
      code: 'other-voice',
      what: `${seems}, but its voice is ${voices.map((voice) => `“${voice}”`).join(', ')}`,
      fix: `Write “voice: ${first.id}” for it in story.yaml, or a list with both, if the words are theirs.`,
    });
  });
}
