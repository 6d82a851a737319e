import { baseLanguage } from '../../story/languageTag.ts';
import { foldArabic } from '../../story/fold.ts';
import type { LanguageCode } from '../../story/types.ts';

/** Words that say that others hold a view, without a reporting verb. Forms are divided by commas; a star stands for any ending. */
const words: Readonly<Record<LanguageCode, string>> = {
  ar: 'احتجاج, احتجاجا, احتجاجات, اتهام, اتهاما, اتهامات, انتقاد, انتقادا, انتقادات, منتقدو, منتقدون, منتقدين, معارضو, معارضون, معارضين, منسوب, منسوبة, منسوبا, شكوى, شكاوى, دعوى, دعاوى, في نظر, في رأي, ما وصفه, ما وصفته, ما وصفوه, ما اعتبره, ما اعتبرته, ما سماه, ما سمته, ما أسماه, ما يسميه, ما تسميه, ما يسميانه, ما يسمونه',
  en: 'protest*, accusation*, accused, allegation*, criticism*, critic, critics, opponent*, complaint*, attributed, what he called, what he calls, what she called, what she calls, what they called, what they call, what it called, what it calls, in the eyes of, in the view of',
  ru: 'протест*, обвинени*, критик*, противник*, жалоб*, по мнению, с точки зрения',
  zh: '抗议, 抗議, 指控, 批评, 批評, 投诉, 投訴',
  fr: 'manifestation*, accusation*, allégation*, critique*, opposant*, plainte*, accusé, accusée, accusés, accusées, aux yeux de',
  de: 'Protest*, Vorwurf*, Vorwürfe*, Anschuldigung*, Kritik*, Gegner*, Beschwerde*, in den Augen',
  es: 'protesta*, acusacion*, acusación, denuncias, crítica*, crítico*, opositor*, queja*, a ojos de',
};

const undivided = ['zh', 'ja'];
/** Particles before an Arabic word, and pronouns behind it. */
const arabicFront = '(?:[وف]?[بلك]?(?:ال)?|[وف]?لل)';
const arabicEnd = '(?:ه|ها|هم)?';

function patternOf(language: LanguageCode): RegExp | null {
  const list = words[language];
  if (list === undefined) return null;
  const terms = (language === 'ar' ? foldArabic(list) : list).split(', ').join('|');
  const forms = `(?:${terms.replaceAll('*', '\\p{L}*')})`;
  if (undivided.includes(language)) return new RegExp(forms, 'u');
  const whole = language === 'ar' ? arabicFront + forms + arabicEnd : forms;
  return new RegExp(`(?<!\\p{L})${whole}(?!\\p{L})`, 'iu');
}

const patterns = new Map(Object.keys(words).map((language) => [language, patternOf(language)]));

/** Whether a sentence says that what it tells is the view of others. */
export function saysWhose(sentence: string, tag: LanguageCode): boolean {
  const language = baseLanguage(tag);
  const read = language === 'ar' ? foldArabic(sentence) : sentence;
  return patterns.get(language)?.test(read) === true;
}
