import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameMatch, Named } from './nameMatch.ts';
import { createMatcher } from './matcher.ts';
import { wordsOf } from './nameForms.ts';
import { looseClitics, partings, spellingsOf } from './spellings.ts';

const named: Named[] = [
  { id: 'china', names: ['الصين', 'China', 'Китай', '中国'] },
  { id: 'russia', names: ['روسيا', 'Russia', 'Россия', '俄罗斯'] },
  { id: 'committee', names: ['اللجنة الأولمبية', 'اللجنة'] },
  { id: 'nato', names: ['NATO', 'حلف شمال الأطلسي'] },
  { id: 'who', names: ['WHO', 'منظمة الصحة العالمية'] },
  { id: 'haddad', names: ['سلمى حداد', 'حداد', 'Salma Haddad', 'Haddad', 'Сальма Хаддад'] },
  { id: 'abdullah', names: ['عبد الله النجار'] },
  { id: 'abu-salim', names: ['أبو سالم العمري'] },
  { id: 'ibn-rashid', names: ['فيصل بن راشد'] },
  { id: 'river', names: ['نهر السلام', 'Peace River'] },
  { id: 'gold', names: ['مال'] },
];
const matcher = createMatcher(named);

/** What is found, as `words → id`, with doubts behind. */
const found = (text: string, own = matcher) =>
  own
    .find(text)
    .map(
      ({ start, end, ids, doubts }) =>
        `${text.slice(start, end)} → ${ids.join('+')}${doubts.map((doubt) => ` ?${doubt}`).join('')}`,
    );

describe('names in Arabic', () => {
  it.each([
    ['وقالت الصين إنها مستعدة', ['الصين → china']],
    ['بين روسيا والصين', ['روسيا → russia', 'والصين → china']],
    ['للصين ولروسيا', ['للصين → china', 'ولروسيا → russia']],
    ['وبالصين وكالصين وفي الصين', ['وبالصين → china', 'وكالصين → china', 'الصين → china']],
    ['قرار للجنة الأولمبية', ['للجنة الأولمبية → committee']],
    ['الصِّين، الصيـن؛ ٱلصين', ['الصِّين → china', 'الصيـن → china', 'ٱلصين → china']],
    ['ﺍﻟﺼﻴﻦ', ['ﺍﻟﺼﻴﻦ → china']],
    [
      'عبدالله النجار وعبد الله النجار',
      ['عبدالله النجار → abdullah', 'وعبد الله النجار → abdullah'],
    ],
    ['مع أبي سالم العمري', ['أبي سالم العمري → abu-salim']],
    ['فيصل ابن راشد', ['فيصل ابن راشد → ibn-rashid']],
  ])('finds in “%s” the whole written words', (text, names) => expect(found(text)).toEqual(names));

  it.each(['الصينيون', 'حداده', 'صين', 'روسيات', 'شمال الأطلسي', 'سلمى، حداد؟'.slice(0, 5)])(
    'takes “%s” for none',
    (text) => {
      const certain = createMatcher(named)
        .find(text)
        .filter(({ doubts }) => doubts.length === 0);
      expect(certain).toEqual([]);
    },
  );

  it('does not go on over a comma or the end of a sentence', () => {
    expect(found('وصلت سلمى. حداد غاب')).toEqual(['حداد → haddad']);
    expect(found('سلمى، حداد')).toEqual(['حداد → haddad']);
  });

  it('keeps final ى and ي apart, unless it is told not to', () => {
    const ali = [{ id: 'ali', names: ['علي منصور'] }];
    expect(found('على منصور', createMatcher(ali))).toEqual([]);
    expect(found('على منصور', createMatcher(ali, { foldFinalYa: true }))).toEqual([
      'على منصور → ali',
    ]);
  });

  it('links a particle before Latin letters with the name, and nothing else that is joined', () => {
    expect(found('لـNATO و«NATO» وNATO')).toEqual(['لـNATO → nato', 'NATO → nato', 'وNATO → nato']);
    expect(found('اسمNATO وNATOي رقم1NATO')).toEqual([]);
  });
});

describe('names in other scripts', () => {
  it.each([
    ['China’s port and RUSSIA', ['China’s → china', 'RUSSIA → russia']],
    [
      'Salma\u00a0Haddad, not Salma-Haddad',
      ['Salma\u00a0Haddad → haddad', 'Salma-Haddad → haddad'],
    ],
    ['who said that the WHO and Nato met?', ['WHO → who', 'Nato → nato']],
    ['nato, china', []],
    ['Chinatown', []],
    ['в Китае, с Россией и Китаем', ['Китае → china', 'Россией → russia', 'Китаем → china']],
    ['о Сальме Хаддад', ['Сальме Хаддад → haddad']],
    ['китайский', []],
    ['俄罗斯与中国的关系', ['俄罗斯 → russia', '中国 → china']],
    ['在NATO总部', ['NATO → nato']],
  ])('finds in “%s” what stands there', (text, names) => expect(found(text)).toEqual(names));
});

describe('a name that begins with an article', () => {
  const articled = createMatcher([
    { id: 'hague', names: ['The Hague'] },
    { id: 'shabaab', names: ['Al-Shabaab'] },
    { id: 'leyen', names: ['Von der Leyen'] },
    { id: 'city', names: ['The City and its port'] },
  ]);

  it('is found with a small article too, the rest of it only with its capital', () => {
    expect(found('in the Hague, al-Shabaab and von der Leyen', articled)).toEqual([
      'the Hague → hague',
      'al-Shabaab → shabaab',
      'von der Leyen → leyen',
    ]);
    expect(found('The Hague, Al-Shabaab', articled)).toEqual([
      'The Hague → hague',
      'Al-Shabaab → shabaab',
    ]);
    expect(found('the hague, al-shabaab, the City and its port', articled)).toEqual([]);
  });
});

describe('what is not certain', () => {
  it('is a short name behind a particle, which may be another word', () => {
    expect(found('سافر كمال')).toEqual(['كمال → gold ?clitic']);
    expect(found('جمع المال ثم كمال')).toContain('كمال → gold ?clitic');
  });

  it('is a name of two, wherever it stands alone', () => {
    const two = createMatcher([...named, { id: 'other', names: ['عمر حداد', 'حداد'] }]);
    expect(found('قال حداد، ثم عمر حداد', two)).toEqual([
      'حداد → haddad+other ?shared',
      'عمر حداد → other',
    ]);
  });

  it('is a very short name, until the text names its bearer in full', () => {
    const xi = createMatcher([{ id: 'xi', names: ['شي جين بينغ', 'شي'] }]);
    const [alone] = xi.findAll(['قال شي']);
    expect(alone?.[0]?.doubts).toEqual(['short']);
    const [, after] = xi.findAll(['وصل شي جين بينغ.', 'قال شي']);
    expect(after?.[0]?.doubts).toEqual([]);
    const [, joined] = xi.findAll(['وصل شي جين بينغ.', 'وقال وشي']);
    expect(joined?.[0]).toMatchObject({ clitic: 'و', doubts: [] });
  });

  it('is a dual or plural, and an everyday word', () => {
    const some = createMatcher([
      { id: 'envoy', names: ['مبعوث'] },
      { id: 'qatar', names: ['قطر'] },
      { id: 'jordan', names: ['Jordan'] },
    ]);
    expect(found('التقى المبعوثان', some)).toEqual(['المبعوثان → envoy ?ending']);
    expect(found('نصف قطر', some)).toEqual(['قطر → qatar ?common']);
    expect(found('Jordan said', some)).toEqual(['Jordan → jordan ?common']);
  });
});

describe('names that lie over each other', () => {
  const nested = createMatcher([
    { id: 'sea', names: ['بحر الصين الشرقي', 'East China Sea'] },
    { id: 'china', names: ['الصين', 'China', 'East China'] },
    { id: 'ab', names: ['Alpha Beta'] },
    { id: 'bcd', names: ['Beta Gamma Delta'] },
  ]);
  it('are settled for the longest', () => {
    expect(found('في بحر الصين الشرقي', nested)).toEqual(['بحر الصين الشرقي → sea']);
    expect(found('the East China Sea', nested)).toEqual(['East China Sea → sea']);
    expect(found('Alpha Beta Gamma Delta', nested)).toEqual(['Beta Gamma Delta → bcd']);
  });
});

/** Texts that are likely to hold names, in all shapes. */
const pieces = fc.constantFrom(
  ...named.flatMap(({ names }) => names).flatMap((name) => name.split(' ')),
  'و',
  'ال',
  'ل',
  'ـ',
  ' ',
  ' ',
  ' ',
  '، ',
  '. ',
  '’s ',
  'x',
  '\u064e',
  '😀',
  '中',
  '1',
);
const text = fc.array(pieces, { maxLength: 24 }).map((all) => all.join(''));

/** Whether words of a text, folded and without what is joined to their front, are the words of a name, or forms of them. */
function isFormOf(words: string, { name, clitic }: NameMatch): boolean {
  const inText = wordsOf(words).map(({ folded }) => folded);
  return partings(wordsOf(name).map(({ folded }) => folded)).some((ofName) => {
    const isLoose = inText.length > ofName.length && looseClitics.has(inText[0] ?? '');
    const own = isLoose ? inText.slice(1) : inText;
    return (
      own.length === ofName.length &&
      ofName.every((word, at) =>
        spellingsOf(word, at, ofName.length, { foldFinalYa: false }).some(({ folded }) => {
          const joined = at === 0 ? clitic + folded : folded;
          // ل and the article are written لل.
          return own[at] === joined || own[at] === joined.replace(/^([وف]?)لالل?/, '$1لل');
        }),
      )
    );
  });
}

/** Letters and digits of scripts that part their words; tatweel and marks go with the letter before. */
const parted = '[\\p{Script=Arabic}\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Nd}]';
const wordGoesOn = new RegExp(`${parted}[\\p{M}ـ]*\\|[\\p{M}ـ]*${parted}`, 'u');

describe('for any text', () => {
  it('and any names: matches are whole words of it, in order, none over another, and forms of their names', () => {
    const more = fc.array(text, { maxLength: 4 });
    fc.assert(
      fc.property(text, more, (some, names) => {
        let last = 0;
        for (const match of createMatcher([...named, { id: 'more', names }]).find(some)) {
          const { start, end } = match;
          const words = some.slice(start, end);
          const seen = JSON.stringify({ some, match });
          expect(start, seen).toBeGreaterThanOrEqual(last);
          expect(end, seen).toBeGreaterThan(start);
          expect(end, seen).toBeLessThanOrEqual(some.length);
          for (const at of [start, end]) {
            expect(`${some.slice(0, at)}|${some.slice(at)}`, seen).not.toMatch(wordGoesOn);
          }
          const isForm = [words, words.replace(/['’]s$/, '')].some((one) => isFormOf(one, match));
          expect(isForm, seen).toBe(true);
          last = end;
        }
      }),
    );
  });

  it('is the same however much is read at a time', () => {
    const far = `${'كلمة '.repeat(4090)}`;
    fc.assert(
      fc.property(text, fc.nat(10), (some, more) => {
        const before = `${far}${'كلمة '.repeat(more)}، `;
        const shifted = matcher.find(before + some).map((match) => ({
          ...match,
          start: match.start - before.length,
          end: match.end - before.length,
        }));
        expect(shifted).toEqual(matcher.find(some));
      }),
      { numRuns: 30 },
    );
  });

  it('another alias loses no match but to a longer one, or to a name that is shared', () => {
    const alias = fc.constantFrom('الصين وروسيا', 'China', 'حلف', 'Haddad', '中', 'النجار', 'ل');
    fc.assert(
      fc.property(text, alias, (some, name) => {
        const more = createMatcher([...named, { id: 'new', names: [name] }]).find(some);
        for (const match of matcher.find(some)) {
          const over = more.filter(({ start, end }) => start < match.end && end > match.start);
          const isKept = over.some(({ ids }) => match.ids.every((id) => ids.includes(id)));
          const isLonger = over.some(({ start, end }) => end - start > match.end - match.start);
          const isBarer = over.some(
            ({ start, end, clitic }) =>
              start === match.start && end === match.end && clitic.length < match.clitic.length,
          );
          expect(isKept || isLonger || isBarer, JSON.stringify({ some, match })).toBe(true);
        }
      }),
    );
  });
});
