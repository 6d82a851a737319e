import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeVoices } from './proposeVoices.ts';

/** The speakers that are proposed for each paragraph, by name; the report's own narration is `null`. */
function speakers(texts: readonly string[], language: string): (string | null)[][] {
  const voices = proposeVoices(texts, { language });
  return texts.map((_, paragraph) =>
    voices
      .filter((voice) => voice.paragraph === paragraph)
      .map(({ speaker }) =>
        speaker ? (texts[speaker.paragraph] ?? '').slice(speaker.start, speaker.end) : null,
      ),
  );
}

const heard = (text: string, language: string) => speakers([text], language)[0];

describe('voices in Arabic', () => {
  it.each([
    ['وقال وزير الموانئ سامي الحداد إن العبّارة ستبحر.', ['وزير الموانئ سامي الحداد']],
    ['وقالت هيئة الموانئ في بيان منفصل إن العمل مستمر.', ['هيئة الموانئ']],
    ['وقال البيان المشترك إن الخط آمن.', ['البيان المشترك']],
    ['وأشار البيان إلى خلاف قديم.', ['البيان']],
    ['وأفادت وسائل إعلام محلية بأن الجسر انهار.', ['وسائل إعلام محلية']],
    ['كما سلط العمدة الضوء على الميناء.', ['العمدة']],
    ['أعلن الميناء، وفقا لصحيفة الغد، إغلاق الرصيف.', ['لصحيفة الغد', 'الميناء']],
    ['وبحسب وكالة الساحل ، غرقت السفينة.', ['وكالة الساحل']],
    ['وفق ما ذكرته الصحيفة، غرقت السفينة.', ['الصحيفة']],
    ['نقلت وكالة الساحل عن مصدر أمني أن السفينة غرقت.', ['وكالة الساحل', 'مصدر أمني']],
    ['وكان الوزير قد صرح بأن الخط آمن.', ['الوزير']],
    ['وجاء في البيان أن الطرفين اتفقا.', ['البيان']],
    ['اتهمت نقابة الصيادين الحكومة بتجاهلها.', ['نقابة الصيادين']],
    ['رئيس البلدية: «لن نرحل».', ['رئيس البلدية']],
    ['والمرسى تتهم الميناء بالكذب.', ['والمرسى']],
    ['انتقد وزير الموانئ كمال النجار القرار.', ['وزير الموانئ كمال النجار']],
    ['انتقد وزير الموانئ كمال النجار.', ['وزير الموانئ']],
    ['وكالة «الساحل» نقلت عن صياد أن السفينة غرقت.', ['وكالة «الساحل»', 'صياد']],
    ['صحيفة «الغد» ذكرت أن السفينة غرقت.', ['صحيفة «الغد»']],
  ])('hears who speaks in %s', (text, expected) => {
    expect(heard(text, 'ar')).toEqual(expected);
  });

  it.each([
    'غرقت السفينة قرب المرسى.',
    'لم تذكر الوكالة تفاصيل.',
    'يذكر أن الميناء بني قبل قرن.',
    'يرفض الصيادون قول الوزير.',
  ])('hears only the report in %s', (text) => {
    expect(heard(text, 'ar')).toEqual([null]);
  });

  it('lets the speaker before go on', () => {
    const texts = ['وقال العمدة إن الخط آمن.', 'وأضاف أن الميناء كبير.', 'غرقت السفينة.'];
    expect(speakers(texts, 'ar')).toEqual([['العمدة'], ['العمدة'], [null]]);
    expect(proposeVoices(texts, { language: 'ar' })[1]?.speaker?.paragraph).toBe(0);
  });
});

describe('voices in English', () => {
  it.each([
    ['The harbour master, a former fisher, said that it would sail.', ['The harbour master']],
    ['“We will not leave,” said Sami Haddad, the mayor.', ['Sami Haddad']],
    ['On Friday the minister of ports announced a new line.', ['the minister of ports']],
    ['According to Coast News, the port is closed.', ['Coast News']],
    [
      'The line is safe, the ministry said, according to Coast News.',
      ['Coast News', 'the ministry'],
    ],
    [
      'Coast News reports that the statement says the line is safe.',
      ['Coast News', 'the statement'],
    ],
    ['Coast News quoted an official as saying the ship sank.', ['Coast News', 'an official']],
    ['The two ministers issued a joint statement that rejects it.', ['joint statement']],
    [
      'A spokesman for the ministry of ports said it was over.',
      ['A spokesman for the ministry of ports'],
    ],
    ['Mayor: “We stay.”', ['Mayor']],
    [
      'Marsa’s harbour master, Sami Haddad, said it would sail.',
      ['Marsa’s harbour master, Sami Haddad'],
    ],
    ['Sami Haddad, Marsa’s harbour master, said it would sail.', ['Sami Haddad']],
    ['Coast Lines, which runs the ferry, claims the offer was fair.', ['Coast Lines']],
  ])('hears who speaks in %s', (text, expected) => {
    expect(heard(text, 'en')).toEqual(expected);
  });

  it.each([
    'The ship sank on Friday.',
    'It was reported that the ship sank.',
    'The company is said to be broke.',
    'The union’s claims the minister rejects are old.',
    'Coast Lines claims grew.',
    'The minister didn’t say when.',
  ])('hears only the report in %s', (text) => {
    expect(heard(text, 'en')).toEqual([null]);
  });

  it('is less sure of “he” where somebody else may have been named between', () => {
    const texts = ['The mayor said no.', 'He said yes.', 'The pilot ran. He said yes.'];
    const [, near, late] = proposeVoices(texts, { language: 'en' });
    expect(near?.confidence).toBeGreaterThan(late?.confidence ?? 1);
    expect(late?.confidence).toBeLessThan(0.5);
  });

  it('is less sure of its own narration where somebody is quoted', () => {
    const [plain, quoted] = proposeVoices(
      ['A storm hit the coast.', 'A storm hit the “quiet” coast.'],
      {
        language: 'en',
      },
    );
    expect(quoted?.confidence).toBeLessThan(plain?.confidence ?? 0);
  });
});

describe('voices in other languages', () => {
  it.each([
    ['ru', 'Министр портов Иван Лодкин заявил, что паром выйдет.', ['Министр портов Иван Лодкин']],
    ['ru', '«Мы остаёмся», — сказал Лодкин депутатам.', ['Лодкин']],
    [
      'ru',
      'По данным агентства «Берег», министр обвинил рыбаков.',
      ['агентства «Берег»', 'министр'],
    ],
    ['ru', 'Министерство портов в пятницу сообщило о закрытии.', ['Министерство портов']],
    ['ru', 'Министр не сообщил подробностей.', [null]],
    ['ru', 'Министр Лодкин назвал это ложью и обвинил рыбаков.', ['Министр Лодкин']],
    ['ru', 'Министр Лодкин ранее, 5 сентября, обвинил Москву в обмане.', [null]],
    ['ru', 'Агентство «Берег» сообщило о закрытии.', ['Агентство «Берег»']],
    ['ru', 'Лодкин сказал, что порт закрыт. По его мнению, навсегда.', ['Лодкин']],
    ['zh', '外交部发言人王波4日在例行记者会上指出，双方将合作。', ['外交部发言人王波']],
    ['zh', '据海岸新闻社报道，码头已关闭。', ['海岸新闻社']],
    ['zh', '“我们不走，”林海对记者说。', ['林海']],
    ['zh', '这种说法不成立。', [null]],
    ['zh', '林海认为，码头会关闭。', ['林海']],
    ['zh', '码头被认为很危险。', [null]],
    ['zh', '渔民提出的方案很好。', [null]],
    [
      'fr',
      'Le ministre des Ports a déclaré vendredi que le ferry partirait.',
      ['Le ministre des Ports'],
    ],
    ['de', '„Wir bleiben“, sagte der Bürgermeister.', ['der Bürgermeister']],
    ['es', 'Según la agencia Costa, el puerto está cerrado.', ['la agencia Costa']],
    ['ja', '海岸新聞によると、港は閉鎖された。', ['海岸新聞']],
  ])('%s: hears who speaks in %s', (language, text, expected) => {
    expect(heard(text, language)).toEqual(expected);
  });

  it('says that it knows no verbs of a language', () => {
    const [voice] = proposeVoices(['Blah.'], { language: 'tlh' });
    expect(voice).toMatchObject({ speaker: null, confidence: 0.1 });
  });
});

it('gives every paragraph a voice, and places that lie within their paragraphs', () => {
  const words = [
    'وقال',
    'الوزير',
    'إن',
    '،',
    'نقلت',
    'عن',
    'بحسب',
    '«',
    '»',
    ':',
    'the',
    'mayor',
    'said',
    'that',
    '“',
    '”',
    ',',
    'According to',
    'he',
    '.',
    'сказал',
    '说',
    '，',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 4 }),
      fc.constantFrom('ar', 'en', 'ru', 'zh', 'ja'),
      (texts, language) => {
        const voices = proposeVoices(texts, { language });
        expect(new Set(voices.map(({ paragraph }) => paragraph)).size).toBe(texts.length);
        for (const { speaker, paragraph } of voices) {
          if (!speaker) continue;
          expect(speaker.paragraph).toBeLessThanOrEqual(paragraph);
          const name = texts[speaker.paragraph]?.slice(speaker.start, speaker.end) ?? '';
          expect(name).toHaveLength(speaker.end - speaker.start);
          expect(name.trim()).toBe(name);
          expect(name).not.toBe('');
        }
      },
    ),
    { numRuns: 200 },
  );
});

it('answers a paragraph of 100,000 words', () => {
  const text = 'وقال العمدة إن الخط آمن وإن الميناء كبير والبحر هادئ '.repeat(10_000);
  expect(speakers([text], 'ar')).toEqual([['العمدة']]);
});
