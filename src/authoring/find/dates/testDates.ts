import { proposeDates } from './proposeDates.ts';

/** A Saturday. */
export const published = '2022-02-05';

/** What is found in a text, each as “words | date | dating”, and what the words alone give where that is less. */
export function found(text: string, language: string, day: string | null = published): string[] {
  const { dates } = proposeDates([text], { language, published: day });
  return dates.map(({ words, date, dating, stated }) =>
    [words, date, dating, ...(stated ? [stated] : [])].join(' | '),
  );
}

/** What is found in a text, each as “words | date”. */
export const dated = (text: string, language: string): string[] =>
  proposeDates([text], { language, published }).dates.map(
    ({ words, date }) => `${words} | ${date}`,
  );
