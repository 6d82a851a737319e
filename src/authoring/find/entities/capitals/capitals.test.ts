import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../languages/namesOf.ts';
import { withoutOverlaps, type EntityFinding } from '../entityFinding.ts';
import { Gazetteer } from '../gazetteer.ts';
import { addWorldNames } from '../knownEntities.ts';
import { addStates } from '../states.ts';
import { readText } from '../textWords.ts';
import { findByCapitals } from './findByCapitals.ts';

function find(language: string, ...paragraphs: string[]): EntityFinding[] {
  const names = new Gazetteer();
  addWorldNames(names, namesOf(language));
  addStates(names, language);
  const text = readText(paragraphs, namesOf(language));
  const { lexicon } = text.names;
  if (lexicon.script !== 'capitals') throw new Error(`“${language}” has no capitals`);
  return withoutOverlaps(findByCapitals(text, names.find(text), lexicon));
}

const named = (language: string, ...paragraphs: string[]) =>
  find(language, ...paragraphs)
    .filter(({ key, by }) => by === 'name' && !/^(?:region|world|capital):/.test(key))
    .map(
      ({ kind, name, office }) =>
        `${kind} ${name}${office ? ` (${office.title}${office.of === null ? '' : ` ← ${office.of}`})` : ''}`,
    );

describe('titles', () => {
  it.each([
    ['Then Norwegian President Olaf Hansen left.', 'person Olaf Hansen (President ← Norway)'],
    ['Then President Olaf Hansen of Norway left.', 'person Olaf Hansen (President ← Norway)'],
    ['Norway’s foreign minister Lena Berg left.', 'person Lena Berg (foreign minister ← Norway)'],
    [
      'Olaf Hansen, secretary-general of the United Nations, left.',
      'person Olaf Hansen (secretary-general ← United Nations)',
    ],
    [
      'Ursula von der Berg, president of the European Commission, left.',
      'person Ursula von der Berg (president ← European Commission)',
    ],
    ['They asked coach Jordan Hansen about it.', 'person Jordan Hansen (coach)'],
  ])('%s', (text, found) => {
    expect(named('en', text)).toEqual([found]);
  });

  it('makes no person of a body whose name begins with a title', () => {
    expect(named('en', 'They told the General Assembly and the Department of Justice.')).toEqual([
      'institution General Assembly',
      'institution Department of Justice',
    ]);
  });

  it('finds the town of a mayor', () => {
    expect(named('fr', 'La maire de Villebourg, Hélène Mercier, a parlé.')).toEqual([
      'place Villebourg',
      'person Hélène Mercier (maire ← Villebourg)',
    ]);
  });

  it('reads French and Russian, where the state follows', () => {
    expect(named('fr', 'Selon le président du Mali Oumar Keïta, non.')).toEqual([
      'person Oumar Keïta (président ← Mali)',
    ]);
    expect(named('ru', 'Об этом сказал президенту Норвегии Олегу Бергу посол.')).toEqual([
      'person Олег Берг (президенту ← Норвегия)',
    ]);
    expect(named('ru', 'Адвокат Мельникова Дмитрий Орлов ушёл.')).toEqual([
      'person Дмитрий Орлов (Адвокат)',
    ]);
  });
});

describe('runs of words with capitals', () => {
  it.each([
    ['He swam in the Oder River.', 'place Oder River'],
    ['She left Masaryk University.', 'institution Masaryk University'],
    ['He read about St George’s Hospital.', 'institution St George’s Hospital'],
    ['They love Krnov, Norway.', 'place Krnov'],
    ['It rained in Krnov today.', 'place Krnov'],
    ['He joined the Blue Dawn party.', 'organization Blue Dawn'],
    ['“No,” said Lena Berg.', 'person Lena Berg'],
    ['He sold his NovaCorp shares.', 'organization NovaCorp'],
  ])('%s', (text, found) => {
    expect(named('en', text)).toEqual([found]);
  });

  it.each([
    'It rained on Monday in March.',
    'Heavy rain fell. Residents fled.',
    'The CEO of a TV firm left.',
    'He won the World Cup.',
  ])('takes nothing from “%s”', (text) => {
    expect(named('en', text)).toEqual([]);
  });

  it('takes a word that opens a sentence only if the text has it elsewhere too', () => {
    expect(named('en', 'Halden fell. Analysts sold.')).toEqual([]);
    expect(named('en', 'Halden fell. We like Halden.')).toEqual([
      'organization Halden',
      'organization Halden',
    ]);
  });

  it('leaves single words alone in German, where every noun has a capital', () => {
    expect(named('de', 'Das Wasser stieg und das Wasser fiel.')).toEqual([]);
  });
});

describe('short names in capitals', () => {
  it('go with the name before the brackets', () => {
    const found = find('en', 'The Baltic Maritime Agency (BMA) met. The BMA left.');
    expect(new Set(found.map(({ key }) => key)).size).toBe(1);
    expect(found.map(({ form }) => form)).toEqual(['Baltic Maritime Agency', 'BMA', 'BMA']);
  });

  it('are not a state’s because they stand behind its name', () => {
    const keys = find('fr', 'le fleuve Sénégal (OMVS). L’OMVS est là.').map(({ key }) => key);
    expect(keys.filter((key) => key === 'region:SN')).toHaveLength(1);
    expect(find('en', 'the United Arab Emirates (UAE)').map(({ key }) => key)).toEqual([
      'region:AE',
      'region:AE',
    ]);
  });

  it('tell how far back a name reaches', () => {
    expect(named('fr', 'selon l’Agence nationale de l’aviation civile (ANAC), non')[0]).toBe(
      'institution Agence nationale de l’aviation civile',
    );
  });

  it('go with the one name that has their letters', () => {
    const found = find('en', 'The Baltic Maritime Agency met. The BMA left.');
    expect(new Set(found.map(({ key }) => key)).size).toBe(1);
  });
});

describe('names with nouns in small letters', () => {
  it.each([
    ['en', 'Then the Norwegian foreign ministry spoke.', 'institution Norwegian foreign ministry'],
    ['en', 'He watched Norwegian state television.', 'media Norwegian state television'],
    ['en', 'They met in the city of Krnov.', 'place Krnov'],
    ['en', 'They met in eastern Norway.', 'place eastern Norway'],
    ['en', 'It alarmed the five Central Asian states.', 'group five Central Asian states'],
    ['en', 'They issued a joint statement.', 'document joint statement'],
    ['fr', 'À Saint-Aubin, le ministre est absent.', 'place Saint-Aubin'],
    ['fr', 'dans la mer du Japon', 'place mer du Japon'],
    ['fr', 'selon le quotidien Le Courrier du Rhône', 'media Le Courrier du Rhône'],
    ['ru', 'в Министерстве обороны Норвегии', 'institution Министерстве обороны Норвегии'],
    ['ru', 'директор компании «Северный ветер» ушёл', 'organization Северный ветер'],
    ['ru', 'он из Заречной области', 'place Заречной области'],
    ['ru', 'написала представитель ведомства Марина Лодкина.', 'person Марина Лодкина'],
    ['es', 'la empresa Novacor', 'organization Novacor'],
  ])('%s: %s', (language, text, found) => {
    expect(named(language, text)).toEqual([found]);
  });

  it('makes a group of a state and its allies, beside the state', () => {
    expect(find('en', 'Norway and its allies left.').map(({ name }) => name)).toEqual([
      'Norway',
      'Norway and its allies',
    ]);
  });

  it('takes a state under its full style for the state', () => {
    expect(find('en', 'in the People’s Republic of China').map(({ key }) => key)).toEqual([
      'region:CN',
    ]);
  });
});
