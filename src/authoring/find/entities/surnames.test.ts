import { describe, expect, it } from 'vitest';
import { namesOf } from '../../languages/namesOf.ts';
import { foundIn } from './entityFinding.ts';
import { joinPeople } from './surnames.ts';
import { readText } from './textWords.ts';

/** Joins people of a text of which the first words, two by two, are said to be people. */
function joined(text: string, people: readonly (readonly [number, number])[], language = 'en') {
  const read = readText([text], namesOf(language));
  const found = people.map(([first, end]) => foundIn(read, first, end, 'person', 0.8, 'said so'));
  return joinPeople(read, found).map(({ name, form }) => `${form} = ${name}`);
}

describe('joinPeople', () => {
  it('brings a family name that stands alone to the full name', () => {
    expect(joined('Anna Berg spoke. Later Berg left.', [[0, 2]])).toEqual([
      'Anna Berg = Anna Berg',
      'Berg = Anna Berg',
    ]);
  });

  it('leaves a family name that two people share', () => {
    expect(
      joined('Anna Berg met Olaf Berg. Berg left.', [
        [0, 2],
        [3, 5],
      ]),
    ).toHaveLength(2);
  });

  it('brings a name found by itself to the one full name that ends with it', () => {
    expect(
      joined('Berg spoke. Anna Berg left.', [
        [0, 1],
        [2, 4],
      ]),
    ).toEqual(['Berg = Anna Berg', 'Anna Berg = Anna Berg']);
  });

  it('knows family names that stand first', () => {
    expect(joined('Wang Yi spoke. Wang left.', [[0, 2]])).toContain('Wang = Wang Yi');
  });

  it('finds Arabic family names behind particles, with what belongs to them', () => {
    expect(joined('طارق بن جلون فاز، ولبن جلون حزب', [[0, 3]], 'ar')).toContain(
      'بن جلون = طارق بن جلون',
    );
  });

  it('finds Russian family names in other cases', () => {
    expect(joined('Олег Волков ушёл. Волкова ждали.', [[0, 2]], 'ru')).toContain(
      'Волкова = Олег Волков',
    );
  });
});
