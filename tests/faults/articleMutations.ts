import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { encodeUtf16, makeDocx, wordParagraph } from '../../src/authoring/read/testFiles.ts';

/* Articles as they come: in several languages, formats and encodings, and damaged on the way. */

const articles = {
  ar: [
    'التقى الرئيس المصري سامي النجار رئيسة وزراء النرويج إلسا هاغن في أوسلو يوم الثلاثاء، بحسب وكالة رويترز.',
    'وقال النجار إن مصر والنرويج تتعاونان منذ عام 2016.',
    'وذكرت وزارة الخارجية المصرية أن هاغن ستزور القاهرة قريبًا.',
  ],
  fa: [
    'وزیر خارجه نروژ روز سه‌شنبه به قاهره رفت و با همتای مصری خود گفت‌وگو کرد.',
    'او گفت دو کشور از سال ۲۰۱۶ همکاری می‌کنند.',
  ],
  en: [
    'President Sami Naggar of Egypt met Prime Minister Elsa Hagen of Norway in Oslo on Tuesday, Reuters reported.',
    '“Egypt and Norway have worked together since 2016,” Naggar said.',
    'The Foreign Ministry of Egypt said Hagen would visit Cairo soon.',
  ],
  ru: [
    'Президент Египта Сами Наггар встретился во вторник в Осло с премьер-министром Норвегии Эльсой Хаген.',
    'Наггар заявил, что Египет и Норвегия сотрудничают с 2016 года.',
  ],
  zh: [
    '据路透社报道，埃及总统萨米·纳贾尔星期二在奥斯陆会见了挪威首相。',
    '纳贾尔表示，埃及和挪威自2016年以来一直合作。',
  ],
  fr: [
    'Le président égyptien Sami Naggar a rencontré mardi à Oslo la Première ministre norvégienne Elsa Hagen.',
    '« L’Égypte et la Norvège coopèrent depuis 2016 », a déclaré Sami Naggar.',
  ],
};

type Language = keyof typeof articles;

/** What each language was written in before UTF-8. */
const oldEncodings: Record<Language, string> = {
  ar: 'windows-1256',
  fa: 'windows-1256',
  en: 'windows-1252',
  ru: 'windows-1251',
  zh: 'utf-8',
  fr: 'windows-1252',
};

/** What may come among the words; the words of each sign are to be found again. */
const signs = [
  [...'*_[]()#\\`<>&|~=+!{}"\'', '-', '•', '—', '…'],
  ['\n', '\n\n', '\r\n', '\r', '\t', '  ', '\u00a0', '\u2028', '\u0085', '\f', '\u3000'],
  [
    '\u0007',
    '\u0000',
    '\u001b[2J',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200f',
    '\u202e',
    '\u2066',
    '\ufeff',
  ],
  [
    '\u00ad',
    '\u3164',
    '\u2800',
    '\ufe0f',
    '\ufffc',
    '\ufdd0',
    '\u{e0041}',
    '\u034f',
    '\ud800',
    '\ue000',
    '\ufffd',
  ],
  ['ﷲ', '﷽', 'ﻻ', 'ﬁ', 'ی', 'ک', 'cafe\u0301', '각', 'і', 'Х', '👩\u200d👧', '🏴', '१२', '٣', '²'],
  [
    '{#p1}',
    '](putin)',
    '---',
    '***',
    '## ',
    '> ',
    '- ',
    '1. ',
    '| a | b |',
    '```',
    '<b>',
    '</p>',
    '<!--',
    '&amp;',
    '&#7;',
  ],
  [
    'TODO: ',
    'null',
    'Reuters',
    'مصر',
    'يوم الأحد',
    'on Friday',
    '2019',
    '300x250',
    'Share',
    'إعلان',
    'قال',
  ],
  ['word '.repeat(300), 'كلمة '.repeat(300), 'x'.repeat(4000), '\n'.repeat(200)],
].flat();

const share = fc.double({ min: 0, max: 0.9999, noNaN: true });
const formats = ['txt', 'txt', 'txt', 'txt', 'md', 'md', 'html', 'docx'] as const;

/** A change to the paragraphs: a sign put into one, part of one taken out, two of them changed about, one said twice. */
const change = fc.record({
  kind: fc.constantFrom('sign', 'sign', 'sign', 'cut', 'swap', 'double', 'join', 'heading'),
  which: share,
  at: share,
  to: share,
  sign: fc.constantFrom(...signs),
});

/** A change to the bytes of the file. */
const spoil = fc.record({
  kind: fc.constantFrom('set', 'cut', 'double', 'truncate'),
  at: share,
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.integer({ min: 0, max: 255 }),
});

type Spoil = typeof spoil extends fc.Arbitrary<infer T> ? T : never;

/** An article and what befalls it. */
export const anyArticle = fc.record({
  language: fc.constantFrom(...(Object.keys(articles) as Language[])),
  format: fc.constantFrom(...formats),
  encoding: fc.constantFrom('utf-8', 'utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'old'),
  changes: fc.array(change, { maxLength: 4 }),
  // Most files are only strange; some were damaged.
  spoils: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Spoil[]>([]) },
    { weight: 1, arbitrary: fc.array(spoil, { minLength: 1, maxLength: 3 }) },
  ),
  separator: fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n', '\r'),
});

type Article = typeof anyArticle extends fc.Arbitrary<infer T> ? T : never;

/** The paragraphs of an article after all changes. */
export function paragraphsOf({ language, changes }: Article): string[] {
  return changes.reduce<string[]>((paragraphs, { kind, which, at, to, sign }) => {
    const index = Math.floor(which * paragraphs.length);
    const other = Math.floor(to * paragraphs.length);
    const text = paragraphs[index] ?? '';
    const place = Math.floor(at * text.length);
    switch (kind) {
      case 'cut':
        return paragraphs.with(
          index,
          text.slice(0, place) + text.slice(place + Math.ceil(to * 20)),
        );
      case 'swap':
        return paragraphs.with(index, paragraphs[other] ?? '').with(other, text);
      case 'double':
        return [...paragraphs, text];
      case 'join':
        return paragraphs.with(index, `${text} ${paragraphs[other] ?? ''}`);
      case 'heading':
        return paragraphs.toSpliced(index, 0, text.split(/\s/).slice(0, 4).join(' '));
      default:
        return paragraphs.with(index, text.slice(0, place) + sign + text.slice(place));
    }
  }, articles[language]);
}

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** What no XML file can hold. */
const forXml = (text: string) =>
  escaped(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** The file of an article. */
export function fileOf(article: Article): { name: string; bytes: Uint8Array } {
  const { format, separator, spoils } = article;
  const paragraphs = paragraphsOf(article);
  const name = `article.${format}`;
  const spoiled = (bytes: Uint8Array) => ({ name, bytes: spoils.reduce(spoilBytes, bytes) });
  if (format === 'docx') {
    return spoiled(makeDocx(paragraphs.map((text) => wordParagraph(forXml(text))).join('')));
  }
  if (format === 'html') {
    const body = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');
    return spoiled(
      encoded(
        `<!doctype html><html><head><title>x</title></head><body><article>${body}</article></body></html>`,
        article,
      ),
    );
  }
  return spoiled(encoded(paragraphs.join(separator), article));
}

function encoded(text: string, { encoding, language }: Article): Uint8Array {
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return encodeUtf16(`\ufeff${text}`, encoding === 'utf-16le');
  if (encoding === 'utf-8 with mark') return strToU8(`\ufeff${text}`);
  const old = oldEncodings[language];
  return encoding === 'utf-8' || old === 'utf-8' ? strToU8(text) : encodeSingle(text, old);
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** A text in an encoding of one byte a character; what it lacks is left out, as nothing can be lost that is not there. */
function encodeSingle(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table =
    tables.get(encoding) ??
    new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  tables.set(encoding, table);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? []));
}

function spoilBytes(bytes: Uint8Array, { kind, at, length, byte }: Spoil): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  if (kind === 'truncate') return before;
  if (kind === 'set') return Uint8Array.of(...before, byte, ...after.subarray(1));
  if (kind === 'cut') return Uint8Array.of(...before, ...after.subarray(length));
  return Uint8Array.of(...before, ...after.subarray(0, length), ...after);
}
