import { describe, expect, it } from 'vitest';
import { found } from '../../find/dates/testDates.ts';

describe('dates in Chinese', () => {
  it.each([
    ['渡轮于2022年2月4日沉没。', '2022年2月4日 | 2022-02-04 | stated'],
    ['渡轮周五沉没。', '周五 | 2022-02-04 | inferred'],
    ['8月曾有风暴。', '8月 | 2021-08 | inferred | XXXX-08'],
    ['自2019年以来停航。', '自2019年以来 | 2019 | stated'],
    ['比赛于2021年8月9日至13日举行。', '2021年8月9日至13日 | 2021-08-09/2021-08-13 | stated'],
    ['二〇二二年二月四日沉没。', '二〇二二年二月四日 | 2022-02-04 | stated'],
    ['不到15年第二次。', '不到15年 | 2007/2022 | inferred'],
  ])('reads %s', (text, expected) => {
    expect(found(text, 'zh')).toContain(expected);
  });

  it.each(['出口100亿立方米，日本人2019名。'])('finds no date in %s', (text) => {
    expect(found(text, 'zh')).toEqual([]);
  });
});
