import { describe, expect, it } from 'vitest';
import { namesOf } from '../../languages/namesOf.ts';
import { withoutOverlaps } from './entityFinding.ts';
import { Gazetteer, type Thing } from './gazetteer.ts';
import { readText } from './textWords.ts';

const thing = (key: string, more: Partial<Thing> = {}): Thing => ({
  key,
  name: key,
  kind: 'place',
  confidence: 0.9,
  reason: 'listed',
  ...more,
});
const find = (names: Gazetteer, text: string, language = 'en') =>
  withoutOverlaps(names.find(readText([text], namesOf(language)))).map(({ form }) => form);

describe('Gazetteer', () => {
  it('finds the longest name', () => {
    const names = new Gazetteer();
    names.add(thing('japan'), 'اليابان');
    names.add(thing('sea'), 'بحر اليابان');
    expect(find(names, 'عبر بحر اليابان إلى اليابان', 'ar')).toEqual(['بحر اليابان', 'اليابان']);
  });

  it('asks for the capitals that a name has', () => {
    const names = new Gazetteer();
    names.add(thing('us'), 'US');
    names.add(thing('turkey'), 'Turkey');
    expect(find(names, 'They told us to eat turkey. US aid went to Turkey.')).toEqual([
      'US',
      'Turkey',
    ]);
  });

  it('finds names behind particles and gives the form without them', () => {
    const names = new Gazetteer();
    names.add(thing('china'), 'الصين');
    expect(find(names, 'وللصين وبالصين', 'ar')).toEqual(['الصين', 'الصين']);
  });

  it('does not join words over punctuation', () => {
    const names = new Gazetteer();
    names.add(thing('cold-war'), 'Cold War');
    expect(find(names, 'It was Cold. War came.')).toEqual([]);
  });

  it('gives what another story knows the forms of the same thing', () => {
    const names = new Gazetteer();
    names.add(thing('known', { known: { story: 'a', id: 'b' } }), 'Norway');
    names.add(thing('region:NO', { kind: 'state' }), 'Norway');
    names.add(thing('region:NO', { kind: 'state' }), 'Kingdom of Norway');
    const [found] = names.find(readText(['Kingdom of Norway'], namesOf('en')));
    expect(found?.key).toBe('known');
  });
});
