import { foldWord } from '../../../../story/fold.ts';
import { couldBeName, readArabicName } from './personNames.ts';
import { isSpaced, type Starts } from './nounSpans.ts';
import { readTitle, type Title } from './titles.ts';
import type { ArabicText } from './grammar.ts';
import { placeOf, written, type EntityFinding } from '../entityFinding.ts';
import type { TextWord } from '../textWords.ts';

/* People in the Arabic script: by a title before or behind the name, by a verb of saying before it, by a given name. */

/** The people in the text whom a title, a verb of saying or a given name shows. */
export function findPeople(text: ArabicText, starts: Starts): EntityFinding[] {
  const found: EntityFinding[] = [];
  let behind = 0;
  text.words.forEach((word, index) => {
    if (index < behind) return;
    const people = [
      titledAt(text, index, word, starts) ??
        speakerAt(text, index, word, starts) ??
        namedAt(text, index, word, starts),
    ].flat();
    for (const one of people) {
      if (!one) continue;
      found.push(one);
      behind = Math.max(behind, one.end);
    }
  });
  return found;
}

function person(
  text: ArabicText,
  first: number,
  end: number,
  confidence: number,
  reason: string,
  office?: Title['office'],
): EntityFinding {
  const name = written(text, first, end);
  return {
    place: placeOf(text, first, end),
    first,
    end,
    key: `person:${name.split(/\s+/).map(foldWord).join(' ')}`,
    name,
    form: name,
    kind: 'person',
    confidence,
    reason,
    by: 'name',
    ...(office && { office }),
  };
}

function titledAt(
  text: ArabicText,
  index: number,
  word: TextWord,
  starts: Starts,
): EntityFinding[] | null {
  const title = readTitle(text, index, word, starts);
  if (!title) return null;
  const behind = nameBehind(text, title, starts);
  if (behind) return [behind, ...secondOf(text, behind, starts)];
  const before = title.bare ? nameBefore(text, index, title, starts) : null;
  return before && [before];
}

function nameBehind(text: ArabicText, title: Title, starts: Starts): EntityFinding | null {
  const { end, office, words } = title;
  const first = text.words[end];
  const known = starts.get(end);
  if (!first || (known?.by === 'name' && known.kind !== 'person')) return null;
  // Whose lawyer, the name, …: between commas, and with a given name.
  const comma = /^،\s$/.test(first.gap);
  if (!isSpaced(first) && !comma) return null;
  const span = readArabicName(text, end);
  const given = text.grammar.isGivenName(first.key);
  // Whom the body is for belongs to its name.
  const { forWhom } = text.grammar.shapes;
  if (!span || (office.of !== null && forWhom.test(first.key) && !given)) return null;
  const one = span.end === end + 1;
  if (comma && (one || !given || !text.words[span.end]?.gap.startsWith('،'))) return null;
  if (one && (text.grammar.isCommonWord(first.key) || span.confidence < 0.45)) return null;
  if (title.risky && !given && span.confidence < 0.75) return null;
  return person(
    text,
    end,
    span.end,
    Math.min(0.95, span.confidence + 0.1),
    `stands after the title “${words}”`,
    office,
  );
}

/** “The Russian president … and the Chinese …”: the title goes for the second name too. */
function secondOf(
  text: ArabicText,
  { end, office }: EntityFinding,
  starts: Starts,
): EntityFinding[] {
  const [word, nation] = [text.words[end], starts.get(end)];
  if (!office || !isSpaced(word) || nation?.by !== 'adjective') return [];
  if (text.grammar.behindAndThe(word.key) === null) return [];
  const span = isSpaced(text.words[nation.end]) ? readArabicName(text, nation.end) : null;
  if (!span || span.end < nation.end + 2) return [];
  const shared = { title: office.title, of: nation.name };
  return [
    person(
      text,
      nation.end,
      span.end,
      span.confidence,
      `shares the title “${office.title}”`,
      shared,
    ),
  ];
}

/** The title stands behind the name and a comma. */
function nameBefore(
  text: ArabicText,
  index: number,
  { office, words }: Title,
  starts: Starts,
): EntityFinding | null {
  if (!/^،\s$/.test(text.words[index]?.gap ?? '') || office.of === null) return null;
  for (const length of [3, 2]) {
    const first = index - length;
    const start = text.words[first];
    const span =
      start && !starts.has(first) && couldBeName(text, start, 0)
        ? readArabicName(text, first)
        : null;
    const whole =
      span &&
      text.words
        .slice(first + 1, index)
        .every((word, step) => isSpaced(word) && couldBeName(text, word, step + 1));
    if (whole && (length === 2 || text.grammar.isGivenName(start?.key ?? ''))) {
      return person(text, first, index, 0.65, `bears the title “${words}”`, office);
    }
  }
  return null;
}

/** Who follows a verb of saying. */
function speakerAt(
  text: ArabicText,
  index: number,
  word: TextWord,
  starts: Starts,
): EntityFinding | null {
  if (!text.grammar.isSayingVerb(word) || starts.has(index + 1) || !isSpaced(text.words[index + 1]))
    return null;
  const span = readArabicName(text, index + 1);
  if (!span || span.end < index + 3 || span.confidence < 0.6) return null;
  const behind = text.words[span.end];
  const stops = !isSpaced(behind) || text.grammar.shapes.behindSpeaker.test(behind.key);
  return stops
    ? person(
        text,
        index + 1,
        span.end,
        Math.min(0.75, span.confidence),
        `stands after “${word.text}”`,
      )
    : null;
}

/** A common given name with a family name behind it; between commas, as behind an office, less evidence is enough. */
function namedAt(
  text: ArabicText,
  index: number,
  word: TextWord,
  starts: Starts,
): EntityFinding | null {
  const { grammar } = text;
  const { ambiguous, givenJoiner } = grammar.people;
  const form = word.forms.find(
    (candidate) => grammar.isGivenName(candidate) && candidate.length > 2,
  );
  if (form === undefined || starts.has(index)) return null;
  const span = readArabicName(text, index);
  const last = text.words[(span?.end ?? 0) - 1];
  if (!span || !last || span.end < index + 2) return null;
  const isClosed = /^،\s$/.test(word.gap) && text.words[span.end]?.gap.startsWith('،');
  const isBound = form === givenJoiner;
  if (isClosed && (isBound ? span.end > index + 2 : !ambiguous.has(form)))
    return person(text, index, span.end, 0.6, 'a given name and more, between commas');
  if (ambiguous.has(form) || span.confidence < 0.7) return null;
  if (
    grammar.hasArticle(last) &&
    (grammar.isCommonWord(last.key) || text.at.has(grammar.withoutArticle(last.key)))
  )
    return null;
  const bare = text.names.writing.unjoined(word.text, form);
  const name = `${bare} ${written(text, index + 1, span.end)}`;
  const found = person(text, index, span.end, 0.5, `begins with the given name “${bare}”`);
  return { ...found, name, form: name, key: `person:${name.split(/\s+/).map(foldWord).join(' ')}` };
}
