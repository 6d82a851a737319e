import { describe, expect, it } from 'vitest';
import { searchIndex } from './searchIndex.ts';
import { searchStory } from './searchStory.ts';
import type { FoundKind, SearchItem } from './searchTypes.ts';
import { termsOf } from './undivided.ts';

const item = (id: string, language: string, text: string, names: string[] = []): SearchItem => {
  const kind: FoundKind = names.length > 0 ? 'entity' : 'paragraph';
  return {
    kind,
    id,
    ...(kind === 'paragraph' && { number: 1 }),
    words: { [language]: { names, text } },
  };
};
const searched = (language: string, items: SearchItem[]) => {
  const index = searchIndex({ languages: [language], items });
  return (query: string) => searchStory(index, query, language);
};
const idsOf = (results: readonly { id: string }[]) => results.map(({ id }) => id);
const marksOf = (results: ReturnType<ReturnType<typeof searched>>) =>
  results.map(({ name, snippet }) =>
    [name, snippet].flatMap((words) =>
      (words?.pieces ?? []).filter(({ hit }) => hit).map(({ text }) => text),
    ),
  );

describe('a search in running Chinese', () => {
  const find = searched('zh', [
    item('xi', 'zh', '中华人民共和国主席', ['习近平', '国家主席习近平']),
    item('putin', 'zh', '俄罗斯总统', ['普京']),
    item('p1', 'zh', '俄罗斯总统普京与中国国家主席习近平在北京会晤，据BBC报道。'),
    item('p2', 'zh', '近平原的城市习惯于接近北方。'),
    item('p3', 'zh', '美国宣布制裁。'),
  ]);

  it.each([
    ['习近平', ['xi', 'p1'], '习近平'],
    ['普京', ['putin', 'p1'], '普京'],
    ['北京', ['p1'], '北京'],
    ['制裁', ['p3'], '制裁'],
    ['BBC', ['p1'], 'BBC'],
  ])('finds %s wherever it stands, and marks just that', (query, ids, mark) => {
    expect(idsOf(find(query))).toEqual(ids);
    for (const marks of marksOf(find(query))) expect(new Set(marks)).toEqual(new Set([mark]));
  });

  it('finds several words, in any order, with spaces or without', () => {
    expect(idsOf(find('北京 普京'))).toEqual(['p1']);
    expect(idsOf(find('普京北京')).toSorted()).toEqual(['p1', 'putin']);
  });

  it('finds the first letter as it is typed', () => {
    expect(idsOf(find('习')).toSorted()).toEqual(['p1', 'p2', 'xi']);
    expect(idsOf(find('裁'))).toEqual(['p3']);
  });

  it('does not take letters in another order, or pairs of them far apart, for the word', () => {
    expect(idsOf(find('京北'))).toEqual([]);
    expect(idsOf(find('习近平'))).not.toContain('p2');
  });
});

it('finds Japanese, Thai, Lao and Khmer inside running text', () => {
  const japanese = searched('ja', [
    item('p1', 'ja', 'ロシアのプーチン大統領は東京で会談した。'),
    item('p2', 'ja', '大阪で会議が開かれた。'),
  ]);
  for (const query of ['東京', 'プーチン', 'プーチン大統領', '会談', 'ﾌﾟｰﾁﾝ']) {
    expect(idsOf(japanese(query)), query).toEqual(['p1']);
  }
  const thai = searched('th', [
    item('p1', 'th', 'ประธานาธิบดีรัสเซียเยือนปักกิ่งเมื่อวานนี้'),
    item('p2', 'th', 'ฝนตกหนักในกรุงเทพ'),
  ]);
  expect(idsOf(thai('รัสเซีย'))).toEqual(['p1']);
  expect(idsOf(thai('กรุงเทพ'))).toEqual(['p2']);
  expect(idsOf(searched('lo', [item('p1', 'lo', 'ປະທານປະເທດລາວຢ້ຽມຢາມປັກກິ່ງ')])('ລາວ'))).toEqual([
    'p1',
  ]);
  expect(idsOf(searched('km', [item('p1', 'km', 'ប្រធានាធិបតីរុស្ស៊ីទៅប៉េកាំង')])('រុស្ស៊ី'))).toEqual(['p1']);
});

it('keeps no more of a run than its letters', () => {
  expect(termsOf('习近平说')).toEqual(['习近', '近平', '平说', '说']);
  expect(termsOf('平')).toEqual(['平']);
  expect(termsOf('Putin')).toEqual(['Putin']);
});

describe('foreign words and abbreviations', () => {
  const find = searched('ar', [
    item('p1', 'ar', 'قالت لـBBC إن المحادثات بدأت.'),
    item('p2', 'ar', 'وذكرت أ.ف.ب. أن مجموعة الـG20 تجتمع.'),
    item('p3', 'ar', 'The U.S. and the U.N. met; Russia left.'),
    item('p4', 'ar', 'بالنسبة إلى ب وحدها.'),
  ]);

  it.each([
    ['BBC', 'p1'],
    ['bbc', 'p1'],
    ['بـBBC', 'p1'],
    ['الـBBC', 'p1'],
    ['G20', 'p2'],
    ['أ.ف.ب', 'p2'],
    ['افب', 'p2'],
    ['US', 'p3'],
    ['U.S.', 'p3'],
    ['u.s', 'p3'],
    ['UN', 'p3'],
    ['U.N.', 'p3'],
    ['Rus', 'p3'],
    ['Rusia', 'p3'],
  ])('%s finds %s', (query, id) => expect(idsOf(find(query))).toEqual([id]));
});
