import { foldWord } from '../../../story/fold.ts';
import type { EntityKind } from '../../../story/types.ts';
import type { SpeakerWords } from './speakerWords.ts';
import { nothing } from '../../text/wordLists.ts';

const folded = (words: string) => words.split(/\s+/).map(foldWord).join(' ');

/**
 * The ministries of a minister who is not named: of “the Turkish foreign minister” those called “Turkish foreign ministry”.
 * Who holds the office is not looked for: an article may name its holders of another year.
 * @param office the words of the office, and nothing else
 */
export function ministriesOf<
  Entity extends { kind: EntityKind; name: string; aliases: readonly string[] },
>(
  office: string,
  entities: readonly Entity[],
  { ministries = [], looseEnds = nothing }: SpeakerWords,
): Entity[] {
  const loose = (words: string) => folded(words).replace(looseEnds, '');
  const minister = folded(office);
  const names = ministries
    .filter(([written]) => written.test(minister))
    .map(([written, ministry]) => loose(minister.replace(written, ministry)));
  return entities.filter(
    ({ kind, name, aliases }) =>
      kind === 'institution' && [name, ...aliases].some((form) => names.includes(loose(form))),
  );
}
