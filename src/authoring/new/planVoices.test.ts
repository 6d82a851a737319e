import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../story/types.ts';
import { proposeVoices } from '../find/voices/proposeVoices.ts';
import type { PlannedEntity } from './plan.ts';
import { voiceFinder } from './planVoices.ts';

type Forms = readonly [id: string, kind: EntityKind, name: string, ...others: string[]];

const entities: readonly Forms[] = [
  ['union', 'organization', 'Dockers United', 'نقابة المرسى', '海员工会'],
  ['news', 'media', 'Coast News', 'وكالة «الساحل»', 'رويترز', 'лента', '海岸新闻社'],
  ['ministry', 'institution', 'Ministry of Ports', 'وزارة الموانئ التركية', 'МИД', '土耳其外交部'],
  ['hagen', 'person', 'Elsa Hagen', 'إلسا هاغن', 'Эльза Хаген', 'Эльзы Хаген', '林海'],
  ['naggar', 'person', 'Sami Naggar', 'سامي النجار', 'Сами Наггар', 'Сами Наггара', '纳贾尔'],
  [
    'norway',
    'state',
    'Norway',
    'Norwegian',
    'النرويج',
    'النرويجية',
    'Норвегия',
    'Норвегии',
    '挪威',
  ],
  [
    'turkey',
    'state',
    'Turkey',
    'Turkish',
    'تركيا',
    'التركي',
    'التركية',
    'Турция',
    'Турции',
    '土耳其',
  ],
  ['beirut', 'place', 'Beirut', 'بيروت'],
  ['tel-aviv', 'place', 'Tel Aviv', 'تل أبيب'],
];

/** Every place where a form stands in a text, as the proposals would find it. */
function placesOf(text: string, forms: readonly string[]) {
  return forms.flatMap((form) =>
    [
      ...text.matchAll(
        new RegExp(`(?<!\\p{Script=Latin})[لبو]{0,1}${form}(?!\\p{Script=Cyrillic})`, 'gu'),
      ),
    ].map(({ index, 0: words }) => ({ paragraph: 0, start: index, end: index + words.length })),
  );
}

/** The name in the language of a text: its first form that stands in it. */
function planned(text: string): PlannedEntity[] {
  return entities.flatMap(([id, kind, ...forms]) => {
    const places = placesOf(text, forms);
    const script = [/\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Han}/u].find((one) =>
      one.test(text),
    );
    const name = forms.find((form) => (script ?? /\p{Script=Latin}/u).test(form)) ?? '';
    return places.length > 0
      ? [{ id, kind, name, aliases: [], confidence: 1, reasons: [], places }]
      : [];
  });
}

const voices = (text: string, language: string) =>
  voiceFinder(planned(text), [text], language)(proposeVoices([text], { language }));

describe('whose words a paragraph is given to', () => {
  it.each([
    // Whoever is named with an office speaks, and not whose office it is, nor who is told.
    ['Norway’s port minister, Elsa Hagen, said the quay was open.', ['hagen']],
    [
      'Dockers United’s leader, Sami Naggar, rejected the charge. “No,” he told Coast News.',
      ['naggar'],
    ],
    ['Elsa Hagen, Norway’s port minister, said the quay was open.', ['hagen']],
    ['“No,” said the head of Dockers United, Elsa Hagen.', ['hagen']],
    ['“No,” said Dockers United, and Elsa Hagen, who was there, left.', ['union']],
    ['The envoy to Norway, Sami Naggar, said the quay was open.', ['naggar']],
    ['“No,” Hagen said, and Sami Naggar and Elsa Hagen said they had met.', ['naggar', 'hagen']],
    ['“No,” said Norway’s Elsa Hagen.', ['hagen']],
    ['Dr. Elsa Hagen of Coast News said the quay was open.', ['hagen']],
    // A body speaks, and not the adjective before it.
    ['The quay is closed, the Turkish union Dockers United said.', ['union']],
    ['The Dockers United union said the quay was open.', ['union']],
    ['A spokesman for Coast News said the quay was open.', ['news']],
    ['Norway and Turkey said they had agreed.', ['norway', 'turkey']],
    ['Norway said it would wait.', ['norway']],
    // Near misses: somebody else speaks, whom the story doesn’t know.
    ['Norway’s port minister said the quay was open.', ['reporter']],
    ['Norway’s port minister, Ada Roe, said the quay was open.', ['reporter']],
    ['The Norwegian port minister said the quay was open.', ['reporter']],
    ['The ministers of Norway and Turkey said they had agreed.', ['reporter']],
    ['Critics of Coast News said the report was false.', ['reporter']],
    ['A lawyer for Elsa Hagen said the case was closed.', ['reporter']],
    ['Elsa Hagen’s lawyer said the case was closed.', ['reporter']],
  ])('in English: %s', (text, expected) => {
    expect(voices(text, 'en')).toEqual(expected);
  });

  it.each([
    ['وبيروت تتهم تل أبيب بإغلاق الميناء.', ['beirut']],
    ['تتهم بيروت تل أبيب بإغلاق الميناء.', ['beirut']],
    ['واتهمت تركيا النرويج بإغلاق الميناء.', ['turkey']],
    ['انتقد وزير الموانئ التركي سامي النجار القرار الأخير.', ['naggar']],
    ['وقال وزير الموانئ التركي سامي النجار إن الرصيف مفتوح.', ['naggar']],
    ['قالت السفيرة النرويجية في بيروت إلسا هاغن إن الرصيف مفتوح.', ['hagen']],
    [
      'وقال الوزير التركي سامي النجار ونظيرته النرويجية إلسا هاغن إنهما اتفقا.',
      ['naggar', 'hagen'],
    ],
    ['ويرى الباحث في نقابة المرسى سامي النجار أن الرصيف مفتوح.', ['naggar']],
    ['وقال د. سامي النجار إن الرصيف مفتوح.', ['naggar']],
    ['وقالت وزارة الموانئ التركية إن الرصيف مفتوح.', ['ministry']],
    ['وأكد وزير الموانئ التركي، السيد سامي النجار، أن الرصيف مفتوح.', ['naggar']],
    ['قالت المديرة العامة لنقابة المرسى، إلسا هاغن، إن الرصيف مفتوح.', ['hagen']],
    ['اعتبر النائب عن حزب الغد الجديد سامي النجار أن الرصيف مفتوح.', ['naggar']],
    ['وندد وزير الموانئ التركي، سامي النجار، بإغلاق الرصيف.', ['naggar']],
    ['قال وزير الموانئ التركي، وإلسا هاغن، إن الرصيف مفتوح.', ['reporter']],
    ['وكالة «الساحل» نقلت عن صياد أن الرصيف مفتوح.', ['news']],
    ['وقالت تركيا والنرويج إنهما اتفقتا.', ['turkey', 'norway']],
    ['وفقا لرويترز، الرصيف مفتوح.', ['news']],
    // The accused, the office alone, who is told and who is met don’t speak.
    ['انتقد وزير الموانئ التركي سامي النجار.', ['reporter']],
    ['انتقدت الحكومة التركية سامي النجار.', ['reporter']],
    ['قال وزير الموانئ التركي إن الرصيف مفتوح.', ['reporter']],
    ['قال وزير الموانئ التركي في لقاء مع إلسا هاغن إن الرصيف مفتوح.', ['reporter']],
    ['قال المتحدث باسم سامي النجار إن الرصيف مفتوح.', ['reporter']],
    ['وقال وزيرا موانئ تركيا والنرويج إن الرصيف مفتوح.', ['reporter']],
    ['قال لرويترز إن الرصيف مفتوح.', ['reporter']],
  ])('in Arabic: %s', (text, expected) => {
    expect(voices(text, 'ar')).toEqual(expected);
  });

  it.each([
    ['Министр портов Турции Сами Наггар заявил, что причал открыт.', ['naggar']],
    ['Министр Сами Наггар назвал это ложью и обвинил Эльзу Хаген в обмане.', ['naggar']],
    ['Эксперт Эльза Хаген полагает, что причал закроют.', ['hagen']],
    ['Эльза Хаген сказала, что причал закроют. По её мнению, это ошибка.', ['hagen']],
    ['Наставник шведов Сами Наггар после игры раскритиковал судей.', ['naggar']],
    ['МИД Турции сообщил, что посольство закрыто.', ['ministry']],
    ['По словам Эльзы Хаген, причал открыт.', ['hagen']],
    ['Турция и Норвегия заявили, что договорились.', ['turkey', 'norway']],
    ['Министр портов Турции заявил, что причал открыт.', ['reporter']],
    ['Помощник Сами Наггара заявил, что причал открыт.', ['reporter']],
  ])('in Russian: %s', (text, expected) => {
    expect(voices(text, 'ru')).toEqual(expected);
  });

  it.each([
    ['土耳其外长纳贾尔表示，码头已开放。', ['naggar']],
    ['学者林海认为，码头不会开放。', ['hagen']],
    ['挪威学者林海在会上提出，码头应当开放。', ['hagen']],
    ['土耳其外交部发言人表示，码头已开放。', ['ministry']],
    ['土耳其和挪威表示，双方已达成一致。', ['turkey', 'norway']],
    ['土耳其外长表示，码头已开放。', ['reporter']],
    ['林海的律师表示，此案已结束。', ['reporter']],
    ['林海被认为是最好的人选。', ['reporter']],
  ])('in Chinese: %s', (text, expected) => {
    expect(voices(text, 'zh')).toEqual(expected);
  });

  it.each([
    ['ar', 'وقال وزير الموانئ التركي إن الرصيف مفتوح.', 'وزارة الموانئ التركية'],
    ['en', 'Norway’s port minister said the quay was open.', 'Norway’s port ministry'],
    ['ru', 'Министр портов Турции заявил, что причал открыт.', 'Министерство портов Турции'],
    ['zh', '土耳其外长表示，码头已开放。', '土耳其外交部'],
  ])('gives a minister without a name to the ministry: %s', (language, text, name) => {
    const ministry: PlannedEntity = {
      id: 'port-ministry',
      kind: 'institution',
      name,
      aliases: [],
      confidence: 1,
      reasons: [],
      places: [],
    };
    const states = planned(text).filter(({ kind }) => kind === 'state');
    const heard = proposeVoices([text], { language });
    expect(voiceFinder([...states, ministry], [text], language)(heard)).toEqual(['port-ministry']);
  });
});
