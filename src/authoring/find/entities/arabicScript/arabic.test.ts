import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../languages/namesOf.ts';
import { byFirstWord } from '../entityFinding.ts';
import { Gazetteer } from '../gazetteer.ts';
import { addWorldNames } from '../knownEntities.ts';
import { addStates } from '../states.ts';
import { arabicLexicon } from '../../../languages/ar/namesLexicon.ts';
import { withGrammar } from './grammar.ts';
import { readText } from '../textWords.ts';
import { findChains } from './nounChains.ts';
import { findGroups } from './groups.ts';
import { couldBeName, readArabicName } from './personNames.ts';
import { tellTwinPlaces } from './twinPlaces.ts';
import { findPeople } from './people.ts';

const names = new Gazetteer();
addWorldNames(names, namesOf('ar'));
addStates(names, 'ar');

const read = (paragraphs: readonly string[]) =>
  withGrammar(readText(paragraphs, namesOf('ar')), arabicLexicon);

function chains(...paragraphs: string[]) {
  const text = read(paragraphs);
  return findChains(text, byFirstWord(names.find(text))).map(({ kind, name }) => `${kind} ${name}`);
}

function groups(paragraph: string) {
  const text = read([paragraph]);
  return findGroups(text, byFirstWord(names.find(text))).map(({ kind, name }) => `${kind} ${name}`);
}

function people(...paragraphs: string[]) {
  const text = read(paragraphs);
  const known = names.find(text);
  const starts = byFirstWord([...known, ...findChains(text, byFirstWord(known))]);
  return findPeople(text, starts).map(({ name, office }) =>
    office ? `${name} (${office.title}${office.of === null ? '' : ` ← ${office.of}`})` : name,
  );
}

/** The name that is read at a word of a text. */
function nameAt(word: string, ...paragraphs: string[]) {
  const text = read(paragraphs);
  const start = text.words.findIndex((one) => one.text === word);
  const span = readArabicName(text, start);
  return text.words
    .slice(start, span?.end ?? start)
    .map((one) => one.text)
    .join(' ');
}

describe('names that a noun begins', () => {
  it.each([
    ['أعلنت وزارة الصحة أن العدد ارتفع', 'institution وزارة الصحة'],
    ['قالت وزارة الخارجية الصينية في بيان', 'institution وزارة الخارجية الصينية'],
    ['عن لجنة حقوق الإنسان الإقليمية يوم الأحد', 'institution لجنة حقوق الإنسان الإقليمية'],
    ['طلبت وزارة الزراعة والغابات الدعم', 'institution وزارة الزراعة والغابات'],
    ['للمنظمة الدولية للهجرة مكتب', 'organization المنظمة الدولية للهجرة'],
    ['مع الحزب الاشتراكي النرويجي', 'organization الحزب الاشتراكي النرويجي'],
    ['شركة «نوفا موتورز» للسيارات', 'organization شركة نوفا موتورز'],
    ['شركة Nova Motors أيضا', 'organization شركة Nova Motors'],
    ['في بحر اليابان', 'place بحر اليابان'],
    ['على نهر الدرعية الكبير', 'place نهر الدرعية'],
    ['بمدينة صور اللبنانية', 'place صور'],
    ['ووكالة الأنباء الصينية الرسمية', 'media وكالة الأنباء الصينية الرسمية'],
    ['عبر التلفزيون الرسمي النرويجي', 'media التلفزيون الرسمي النرويجي'],
    ['في شارع الملك سالم', 'place شارع الملك سالم'],
    ['وقعوا بيانا مشتركا أمس', 'document بيان مشترك'],
    ['حزب العدالة والإصلاح', 'organization حزب العدالة والإصلاح'],
    ['معهد النجم للدراسات', 'institution معهد النجم للدراسات'],
  ])('%s', (text, found) => {
    expect(chains(text)).toEqual([found]);
  });

  it.each([
    'قالت وزارة الصحة'.replace('الصحة', 'سابقة'),
    'شركة محلية وبنك تجاري',
    'مجلس الإدارة والمدينة القديمة',
    'خطاب أذاعه الرسمي',
    'شبكة الطرق السريعة',
    'منظمة تدعم اللاجئين',
  ])('takes no name from “%s”', (text) => {
    expect(chains(text)).toEqual([]);
  });

  it('takes a state under its full style for the state', () => {
    const text = read(['جمهورية الصين الشعبية']);
    expect(findChains(text, byFirstWord(names.find(text)))[0]?.key).toBe('region:CN');
  });
});

describe('groups, peoples and parts of countries', () => {
  it.each([
    ['دعت دول آسيا الوسطى الخمس إلى', 'group دول آسيا الوسطى الخمس'],
    ['في دول الخليج أيضا', 'group دول الخليج'],
    ['مع النرويج وحلفائها ضد', 'group النرويج وحلفاؤها'],
    ['الكتلة التي تقودها النرويج', 'group الكتلة التي تقودها النرويج'],
    ['معاملة الأقليات المسلمة', 'community الأقليات المسلمة'],
    ['من جنوب لبنان', 'place جنوب لبنان'],
    ['عام 2014 في سورتا بالنرويج', 'place سورتا'],
    ['وفي سورتا، قال', 'place سورتا'],
    ['العاصمة سورتا', 'place سورتا'],
  ])('%s', (text, found) => {
    expect(groups(text)).toEqual([found]);
  });

  it.each(['الدول الأخرى', 'دول كثيرة', 'وفي المقابل، قال', 'شمال المدينة'])(
    'takes none from “%s”',
    (text) => {
      expect(groups(text)).toEqual([]);
    },
  );
});

describe('people', () => {
  it.each([
    ['التقى الرئيس النرويجي أولاف هانسن وفدا', 'أولاف هانسن (الرئيس ← النرويج)'],
    ['قال الأمين العام للأمم المتحدة ماركو ريفا إن', 'ماركو ريفا (الأمين العام ← الأمم المتحدة)'],
    ['عاد وزير الخارجية الصيني وانغ شياو أمس', 'وانغ شياو (وزير الخارجية ← الصين)'],
    ['المتحدث باسم وزارة الصحة سالم درويش', 'سالم درويش (المتحدث باسم ← وزارة الصحة)'],
    ['رئيس بلدية المرسى كريم الحداد', 'كريم الحداد (رئيس ← بلدية المرسى)'],
    ['الباحث في جامعة المرسى سامي درويش', 'سامي درويش (الباحث في ← جامعة المرسى)'],
    ['استقبل نظيره الهندي راجيف مينون.', 'راجيف مينون (نظيره ← الهند)'],
    ['وأعلن محامي درويش، إلياس الحداد، أنه', 'إلياس الحداد (محامي درويش)'],
    ['قالت الشاعرة جمانة درويش إن', 'جمانة درويش (الشاعرة)'],
    ['وقال سالم درويش إن الجسر', 'سالم درويش'],
    ['نبيل درويش، زعيم حركة الغد، فاز', 'نبيل درويش (زعيم ← حركة الغد)'],
    ['وقالت الوزيرة، السيدة سعاد بلخير، أمس', 'سعاد بلخير (السيدة)'],
    ['انتقد كاتب النقابة العام في الشمال، عبد اللطيف أيت حمو، القرار', 'عبد اللطيف أيت حمو'],
    ['وقال صاحب الميناء، إدريس بوعيدة، إن', 'إدريس بوعيدة'],
    ['وصل السيد المختار ولد درويش أمس', 'المختار ولد درويش (السيد)'],
  ])('%s', (text, found) => {
    expect(people(text)).toEqual([found]);
  });

  it('shares the title of two', () => {
    expect(people('أصدر الرئيس النرويجي أولاف هانسن والصيني شي مينغ بيانا')).toEqual([
      'أولاف هانسن (الرئيس ← النرويج)',
      'شي مينغ (الرئيس ← الصين)',
    ]);
  });

  it.each([
    'أكد الرئيس أن الاتفاق جيد',
    'وصل وزير الخارجية إلى المدينة',
    'انتقد حزب الغد المعارض بطء الإغاثة',
    'فاز الفريق الضيف بهدف',
    'قال مصدر مسؤول إن',
    'انتقد الكاتب العام للنقابة الوطنية لبحارة الصيد القرار',
  ])('takes nobody from “%s”', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('Oman and Amman', () => {
  const keys = (paragraph: string) => {
    const text = read([paragraph]);
    const found = tellTwinPlaces(text, names.find(text)).map(({ key }) => key);
    return [...new Set(found)].filter((key) => ['region:OM', 'capital:region:JO'].includes(key));
  };

  it.each([
    ['وصل إلى عمّان', ['capital:region:JO']],
    ['في العاصمة الأردنية عمان، ثم عاد إلى عمان', ['capital:region:JO']],
    ['وصل إلى عمان', ['region:OM']],
    ['من عمّان إلى سلطنة عمان، وفي عمان قال', ['capital:region:JO', 'region:OM']],
  ])('%s', (text, found) => {
    expect(keys(text)).toEqual(found);
  });
});

describe('where an Arabic name ends', () => {
  it('ends before a particle, a verb, a conjunction and punctuation', () => {
    expect(nameAt('أولاف', 'أولاف هانسن في النرويج')).toBe('أولاف هانسن');
    expect(nameAt('أولاف', 'أولاف هانسن يزور النرويج')).toBe('أولاف هانسن');
    expect(nameAt('أولاف', 'أولاف هانسن والوفد')).toBe('أولاف هانسن');
    expect(nameAt('أولاف', 'أولاف هانسن، هذا')).toBe('أولاف هانسن');
  });

  it('goes on behind words that join', () => {
    expect(nameAt('عبد', 'عبد الفتاح درويش قال')).toBe('عبد الفتاح درويش');
    expect(nameAt('محمد', 'محمد بن سالم أمس')).toBe('محمد بن سالم');
    expect(nameAt('صلاح', 'صلاح الدين درويش أمس')).toBe('صلاح الدين درويش');
  });

  it('ends where the text repeats the last word alone', () => {
    expect(nameAt('أولاف', 'أولاف هانسن درسون كرستن', 'لهانسن رأي آخر')).toBe('أولاف هانسن');
  });

  it('takes no noun that the text has with the article too', () => {
    const text = read(['قرميد جيد، والقرميد ثقيل']);
    const [word] = text.words;
    expect(word && couldBeName(text, word, 0)).toBe(false);
  });
});
