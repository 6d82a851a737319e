import type { LanguageCode } from '../../../story/types.ts';
import type { Report } from './report.ts';

/*
 * Chinese and Japanese, which divide no words: a speaker is what stands between the beginning of a clause and the verb,
 * without the times and places between the two.
 */

/** Reporting verbs. */
const verbs = [
  '表示',
  '指出',
  '宣布',
  '强调',
  '強調',
  '透露',
  '声称',
  '聲稱',
  '宣称',
  '宣稱',
  '警告',
  '补充说',
  '補充說',
  '解释说',
  '報道稱',
  '报道称',
  '报道说',
  '告诉记者',
  '告訴記者',
  '介绍说',
  '介紹說',
  '回应说',
  '回應說',
  '认为',
  '認為',
  '提出',
  '承认',
  '承認',
  '否认',
  '否認',
  '指责',
  '指責',
  '称',
  '稱',
  '说',
  '說',
  '写道',
  '寫道',
];
/** Of these the last sign is part of many words, or they tell as often of a deed: they count only at the end of a clause. */
const short = new Set(['称', '稱', '说', '說', '提出']);

const clauseBreak = '。，；：！？“”「」『』、（）,;:!?"';
const time =
  '(?:[0-9０-９一二三四五六七八九十]{1,4}[年月日号號]|周[一二三四五六日天]|星期[一二三四五六日天]|今天|昨天|前天|当天|當天|当日|日前|近日|随后|隨後|上午|下午|晚间|晚上)';
const aside = `(?:${time}|在[^${clauseBreak}]{1,20}?(?:中|上|时|時|里|裡|会|會|后|後|期间|期間)|还|還|并|並|也|则|則|再次|进一步|進一步|明确|明確|对此|對此|就此|(?<![反针針面相应應绝絕])[对對向][^${clauseBreak}]{1,8}|通过[^${clauseBreak}]{1,12}?)`;

const trailing = new RegExp(`${aside}+$`);
const leading = new RegExp(
  `^(?:${time}|在[^${clauseBreak}]{1,20}?(?:中|上|时|時|后|後)|据悉|另据|对此|對此|而|但|同时|同時|此外)+`,
);

/** Where words stand that were cut out of a text, without the spaces around them. */
function placed(words: string, start: number): { start: number; end: number } {
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + words.trim().length };
}

/** The speaker of a clause that a verb ends: without times and places, and no longer than a name with its office. */
function speakerOf(clause: string, start: number): { start: number; end: number } | null {
  const end = clause.replace(trailing, '').trimEnd();
  const skipped = leading.exec(end)?.[0].length ?? 0;
  const name = end.slice(skipped);
  const length = name.trim().length;
  return length < 2 || length > 30 ? null : placed(name, start + skipped);
}

const pronoun = /^(?:他|她|它|他们|她们|他們|彼|彼女|彼ら)$/;

const clausePattern = new RegExp(`[^${clauseBreak}]+`, 'g');
const verbPattern = new RegExp(
  `^(.{0,60}?)(${verbs.join('|')})$|^(.{0,60}?)(${verbs.filter((verb) => !short.has(verb)).join('|')})`,
);
const accordingTo =
  /^(据|據|根据|根據|按照)(.{2,30}?)(报道|報道|報導|消息|介绍|介紹|称|稱|说法|的说法|的消息|统计|統計|数据|數據)/;
const japaneseSource = /^(.{2,30}?)(によると|によれば|の発表では)$/;
const japaneseTopic = /^(.{2,25}?)は/;
const japaneseVerb =
  /(?:と|を|とも)(述べ|語っ|話し|発表し|明らかにし|表明し|強調し|指摘し|伝え|報じ|主張し|説明し|非難し|批判し)/;

function chineseReport(clause: string, start: number): Report | null {
  const [, word = '', name = ''] = accordingTo.exec(clause) ?? [];
  if (name.trim()) {
    const from = start + word.length;
    const bare = name.replace(trailing, '') || name;
    return {
      start,
      end: start + word.length,
      speaker: placed(bare, from),
      verb: word,
      confidence: 0.85,
      reason: 'These words name whose account it is.',
      isOuter: true,
    };
  }
  const found = verbPattern.exec(clause);
  if (!found) return null;
  const before = found[1] ?? found[3] ?? '';
  // 被认为: somebody is thought to be something, by nobody who is named.
  if (/[被所]$|(?:普遍|一般|人们|人們)$/.test(before)) return null;
  const verb = found[2] ?? found[4] ?? '';
  const named = speakerOf(before, start);
  const written = named ? clause.slice(named.start - start, named.end - start) : before.trim();
  const goesOn = !named || pronoun.test(written);
  const at = start + before.length;
  return {
    start: at,
    end: at + verb.length,
    speaker: goesOn ? 'before' : named,
    verb,
    confidence: goesOn ? 0.5 : found[2] === undefined ? 0.7 : 0.85,
    reason: goesOn
      ? 'The verb names nobody: the speaker before goes on.'
      : 'A reporting verb, and who speaks before it.',
    isOuter: false,
  };
}

function japaneseReports(text: string): Report[] {
  const reports: Report[] = [];
  for (const sentence of text.matchAll(/[^。！？]+/g)) {
    const [words] = sentence;
    const start = sentence.index;
    for (const clause of words.matchAll(clausePattern)) {
      const [, name = '', phrase = ''] = japaneseSource.exec(clause[0]) ?? [];
      const from = start + clause.index;
      if (name.trim()) {
        reports.push({
          start: from + name.length,
          end: from + name.length + phrase.length,
          speaker: placed(name, from),
          verb: phrase,
          confidence: 0.85,
          reason: 'These words name whose account it is.',
          isOuter: true,
        });
      }
    }
    const verb = japaneseVerb.exec(words);
    const [, topic = ''] = japaneseTopic.exec(words) ?? [];
    if (!verb || /[、「」]/.test(topic)) continue;
    const at = start + verb.index;
    reports.push({
      start: at,
      end: at + verb[0].length,
      speaker: topic.trim() ? placed(topic, start) : 'before',
      verb: verb[0],
      confidence: topic ? 0.75 : 0.5,
      reason: 'A reporting verb, and the topic of its sentence.',
      isOuter: false,
    });
  }
  return reports;
}

/** The languages that this file knows. */
export const chineseLike: readonly LanguageCode[] = ['zh', 'ja'];

/** Finds where a Chinese or Japanese paragraph says whose words it gives; nothing in other languages. */
export function findChineseReports(text: string, language: LanguageCode): Report[] {
  if (language === 'ja') return japaneseReports(text);
  if (language !== 'zh') return [];
  const reports: Report[] = [];
  for (const clause of text.matchAll(clausePattern)) {
    const report = chineseReport(clause[0], clause.index);
    if (report) reports.push(report);
  }
  return reports;
}
