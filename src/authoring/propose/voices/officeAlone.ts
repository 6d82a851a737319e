import { foldWord } from '../../../story/fold.ts';
import type { EntityKind } from '../../../story/types.ts';

/** How the name of a ministry follows from that of its minister’s office. */
const ministries: readonly [RegExp, string][] = [
  [/^[وف]?(?:وزير|وزيره)(?= )/, 'وزاره'],
  [/\bminister$/, 'ministry'],
  [/^министр(?= )/, 'министерство'],
  [/外长$/, '外交部'],
  [/部长$/, '部'],
];

/** Arabic adjectives agree with what they stand with: الوزير التركي, الوزارة التركية. */
const loose = (words: string) =>
  words
    .split(/\s+/)
    .map((word) => foldWord(word).replace(/(?<=\p{Script=Arabic}{3})ه$/u, ''))
    .join(' ')
    .replace(/^the /, '');

/**
 * The ministries of a minister who is not named: of “the Turkish foreign minister” those called “Turkish foreign ministry”.
 * Who holds the office is not looked for: an article may name its holders of another year.
 * @param office the words of the office, and nothing else
 */
export function ministriesOf<
  Entity extends { kind: EntityKind; name: string; aliases: readonly string[] },
>(office: string, entities: readonly Entity[]): Entity[] {
  const folded = office.split(/\s+/).map(foldWord).join(' ');
  const names = ministries
    .filter(([minister]) => minister.test(folded))
    .map(([minister, ministry]) => loose(folded.replace(minister, ministry)));
  return entities.filter(
    ({ kind, name, aliases }) =>
      kind === 'institution' && [name, ...aliases].some((form) => names.includes(loose(form))),
  );
}
