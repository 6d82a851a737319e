import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityCandidate } from '../../types.ts';
import { proposeEntities, type KnownEntity } from './proposeEntities.ts';

const named = (candidates: readonly EntityCandidate[], name: string) => {
  const found = candidates.find((candidate) => candidate.name === name);
  if (!found)
    throw new Error(`“${name}” is not among ${candidates.map((one) => one.name).join(', ')}`);
  return found;
};
const arabic = (...paragraphs: string[]) => proposeEntities(paragraphs, { language: 'ar' });
const english = (...paragraphs: string[]) => proposeEntities(paragraphs, { language: 'en' });

describe('proposeEntities', () => {
  it('proposes people, offices, states, bodies and media of an Arabic report', () => {
    const found = arabic(
      'وبحسب وكالة رويترز، التقى الرئيس الفنلندي يوهان كارلسون وزير الخارجية الياباني تارو موري في مدينة صورية.',
      'وقال كارلسون إن منظمة الصحة العالمية وفنلندا ستوقعان اتفاقا مع وزارة الصحة اليابانية.',
    );
    expect(found.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'media وكالة رويترز',
      'state فنلندا',
      'person يوهان كارلسون',
      'state اليابان',
      'person تارو موري',
      'organization منظمة الصحة العالمية',
      'institution وزارة الصحة اليابانية',
    ]);
    expect(named(found, 'يوهان كارلسون')).toMatchObject({
      aliases: ['كارلسون'],
      office: { title: 'الرئيس', of: 'فنلندا' },
    });
  });

  it('gives places as whole written words, with what is joined to them', () => {
    const paragraph = 'وتعهدت النرويج والسويد بالمساعدة.';
    const sweden = named(arabic(paragraph), 'السويد');
    expect(sweden.places.map(({ start, end }) => paragraph.slice(start, end))).toEqual(['والسويد']);
    expect(sweden.known).toEqual({ region: 'SE' });
  });

  it('proposes people, offices, states, bodies and media of an English report', () => {
    const found = english(
      'Finnish President Johan Karlsson met Mayor Lena Olsen in Turku on Monday, Reuters reported.',
      '“We agreed on everything,” said Karlsson. The Baltic Maritime Agency (BMA) paid for it. The BMA declined to comment.',
    );
    expect(found.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'state Finland',
      'person Johan Karlsson',
      'person Lena Olsen',
      'place Turku',
      'media Reuters',
      'institution Baltic Maritime Agency',
    ]);
    expect(named(found, 'Johan Karlsson').aliases).toEqual(['Karlsson']);
    expect(named(found, 'Baltic Maritime Agency').aliases).toEqual(['BMA']);
  });

  it('reads French, German, Spanish, Russian, Chinese and Japanese too', () => {
    const names = (language: string, text: string) =>
      proposeEntities([text], { language }).map(({ name }) => name);
    expect(
      names(
        'fr',
        'Le ministre malien de la Santé, Oumar Keïta, s’est rendu en Norvège, selon l’AFP.',
      ),
    ).toEqual(['Mali', 'Oumar Keïta', 'Norvège', 'AFP']);
    expect(names('de', 'Die Präsidentin Lena Berg reiste am Montag nach Norwegen.')).toEqual([
      'Lena Berg',
      'Norwegen',
    ]);
    expect(names('es', 'El presidente de Chile, Pablo Ruiz, viajó a Noruega.')).toEqual([
      'Chile',
      'Pablo Ruiz',
      'Noruega',
    ]);
    expect(
      names(
        'ru',
        'Президент Норвегии Олег Берг встретился с министром обороны Китая Сергеем Волковым.',
      ),
    ).toEqual(['Норвегия', 'Олег Берг', 'Китай', 'Сергей Волков']);
    expect(names('zh', '挪威首相李小明在北京会见了中国外交部发言人。')).toEqual([
      '挪威',
      '李小明',
      '北京',
      '中国外交部',
    ]);
    expect(names('ja', 'ノルウェーのベルグ首相は国連で演説した。')).toEqual([
      'ノルウェー',
      'ベルグ',
      '国連',
    ]);
  });

  it('proposes next to nothing where nobody is named', () => {
    expect(
      arabic(
        'يغسل الأرز جيدا ثم ينقع نصف ساعة في ماء دافئ قبل أن يضاف إليه الملح والزيت على نار هادئة.',
      ),
    ).toEqual([]);
    expect(
      english(
        'Wash the rice well and soak it for half an hour. Add salt, oil and two cups of hot water.',
      ),
    ).toEqual([]);
  });

  it('takes a headline in capitals for what it is', () => {
    expect(english('Bridge Falls After Heavy Storm Hits Coast').map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('has nothing to say of an empty article', () => {
    expect(arabic()).toEqual([]);
    expect(arabic('', ' ', '…')).toEqual([]);
    expect(proposeEntities(['', '。'], { language: 'zh' })).toEqual([]);
  });

  it('finds states in a language it has no word lists for', () => {
    const found = proposeEntities(['Norveç ve Türkiye anlaştı.'], { language: 'tr' });
    expect(found.map(({ known }) => known)).toEqual([{ region: 'NO' }, { region: 'TR' }]);
  });
});

describe('entities of other stories', () => {
  const known: KnownEntity[] = [
    { story: 'north-pact', id: 'norway', kind: 'state', forms: ['النرويج', 'Norway', 'Oslo'] },
    { story: 'north-pact', id: 'karlsson', kind: 'person', forms: ['يوهان كارلسون', 'كارلسون'] },
  ];

  it('win over the platform’s list, and take its other forms over', () => {
    const [norway, ...more] = proposeEntities(
      ['اجتمع الوفد النرويجي في أوسلو، وعاد إلى النرويج.'],
      { language: 'ar', known },
    ).filter(({ kind }) => kind === 'state');
    expect(norway).toMatchObject({ name: 'النرويج', known: { story: 'north-pact', id: 'norway' } });
    expect(more).toEqual([]);
  });

  it('stand under a capital that the other story gives as an alias', () => {
    const found = proposeEntities(['Norway agreed. Oslo will pay.'], { language: 'en', known });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ name: 'Norway', aliases: ['Oslo'] });
  });

  it('keep the office that the text shows', () => {
    const found = proposeEntities(['قال الرئيس الفنلندي يوهان كارلسون إنه راض.'], {
      language: 'ar',
      known,
    });
    expect(named(found, 'يوهان كارلسون')).toMatchObject({
      known: { story: 'north-pact', id: 'karlsson' },
      office: { title: 'الرئيس', of: 'فنلندا' },
    });
  });

  it('are not taken from words too short or too common to be sure of', () => {
    const vague: KnownEntity[] = [
      { story: 'games', id: 'xi', kind: 'person', forms: ['شي', 'games'] },
    ];
    expect(proposeEntities(['لم يحدث شي.'], { language: 'ar', known: vague })).toEqual([]);
    expect(proposeEntities(['They won both games.'], { language: 'en', known: vague })).toEqual([]);
  });
});

describe('what proposals promise', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'الرئيس',
      'الروسي',
      'وزير',
      'شركة',
      'نوفا',
      'محمد',
      'بن',
      'سالم',
      'في',
      'President',
      'John',
      'Berg',
      'of',
      'the',
      'Bank',
      'NATO',
      '(',
      ')',
      '،',
      '.',
      '«',
      '»',
      '中国',
      '总统',
      '部',
      'президент',
      'России',
      '\u0640',
      '\u064b',
      '😀',
      '\ud800',
    ),
    fc.string({ maxLength: 6 }),
  );
  const paragraph = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));

  it('places lie within the paragraphs, in order, without overlaps; confidence is a share', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 3 }),
        fc.constantFrom('ar', 'en', 'ru', 'zh', 'fr', 'de'),
        (paragraphs, language) => {
          const found = proposeEntities(paragraphs, { language });
          const places = found.flatMap((candidate) => candidate.places);
          for (const { paragraph: number, start, end } of places) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(paragraphs[number]?.length ?? -1);
          }
          const sorted = [...places].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
          const overlapping = sorted.filter((place, at) => {
            const before = sorted[at - 1];
            return before?.paragraph === place.paragraph && before.end > place.start;
          });
          expect(overlapping).toEqual([]);
          const firsts = found.map((candidate) => candidate.places[0]);
          expect(firsts).toEqual(
            [...firsts].sort(
              (a, b) =>
                (a?.paragraph ?? 0) - (b?.paragraph ?? 0) || (a?.start ?? 0) - (b?.start ?? 0),
            ),
          );
          for (const { confidence, reasons, name } of found) {
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
            expect(reasons.length).toBeGreaterThan(0);
            expect(name).not.toBe('');
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
