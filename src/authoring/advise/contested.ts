import type { Problem } from '../../compiler/problem.ts';
import { createMatcher } from '../match/matcher.ts';
import { unattributed } from './attribution.ts';
import { namesOf, type ReviewedStory, type ReviewedLanguage, voicesOf } from './reviewedStory.ts';
import { labelsOf, paragraphsOf, type ToldText } from './texts.ts';

const ownVoices = ['reporter', 'editor'];

const meet = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** The texts of one language that stand in nobody's voice but the report's or the editors'. */
function ownTexts(subject: ReviewedStory, telling: ReviewedLanguage): ToldText[] {
  const { draft } = subject;
  const paragraphs = paragraphsOf(telling).filter(({ id }) => {
    const voices = voicesOf(subject, id);
    return voices.length > 0 && voices.every((voice) => ownVoices.includes(voice));
  });
  const labels = labelsOf(telling).filter(({ path: [table, id] }) => {
    if (table !== 'relations') return table !== 'notes';
    return draft.relations.entries.get(String(id))?.voice === undefined;
  });
  return [...paragraphs, ...labels];
}

/**
 * Warns of words that accuse, doubt, judge or label where no reader sees whose they are, once in each text. Words that
 * are part of somebody's name are left alone.
 */
export function adviseOnContested(subject: ReviewedStory): Problem[] {
  return subject.tellings.flatMap((telling) => {
    const matcher = createMatcher(namesOf(telling));
    return ownTexts(subject, telling).flatMap((told) => {
      const found = unattributed(told.text, telling.language);
      const names = found.length === 0 ? [] : matcher.find(told.text);
      const [first, ...others] = found.filter((word) => !names.some((name) => meet(name, word)));
      if (!first) return [];
      const word = ({ start, end }: { start: number; end: number }) =>
        `“${told.text.slice(start, end)}”`;
      const also = others.length > 0 ? `, and so do ${others.map(word).join(', ')}` : '';
      return told.warn(first, {
        code: 'unattributed',
        what: `${word(first)} takes a side, and ${told.name} does not say whose word it is${also}`,
        fix: 'Say whose it is (“according to …”), give it to its speaker under “voice”, or choose a word that takes no side.',
      });
    });
  });
}
