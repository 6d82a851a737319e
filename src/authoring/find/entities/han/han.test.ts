import { describe, expect, it } from 'vitest';
import { hanLexicon } from '../../../languages/zh/names.ts';
import { namesOf } from '../../../languages/namesOf.ts';
import { withoutOverlaps } from '../entityFinding.ts';
import { Gazetteer } from '../gazetteer.ts';
import { addWorldNames } from '../knownEntities.ts';
import { addStates } from '../states.ts';
import { counterOf, readHanName } from './personNames.ts';
import { findInHan } from './findInHan.ts';

function find(language: string, ...paragraphs: string[]) {
  const names = new Gazetteer();
  addWorldNames(names, namesOf(language));
  addStates(names, language);
  return withoutOverlaps(findInHan(paragraphs, names, hanLexicon)).map(
    ({ kind, name }) => `${kind} ${name}`,
  );
}

describe('Chinese', () => {
  it.each([
    ['挪威首相李小明表示', ['state 挪威', 'person 李小明']],
    ['法国总统埃尔芒说', ['state 法国', 'person 埃尔芒']],
    ['秘书长安娜·贝里访问', ['person 安娜·贝里']],
    ['会见了挪威首相埃尔莎·哈根。', ['state 挪威', 'person 埃尔莎·哈根']],
    ['总统埃尔莎·哈根说', ['person 埃尔莎·哈根']],
    ['总统埃尔莎·哈根和代表', ['person 埃尔莎·哈根']],
    ['他在湛江市登陆', ['place 湛江市']],
    ['据华南理工大学消息', ['institution 华南理工大学']],
    ['双方发表联合声明', ['document 联合声明']],
    ['美国及其盟友', ['state 美国', 'group 美国及其盟友']],
    ['据《北港晨报》报道', ['media 北港晨报']],
    ['在巴塞尔举行', ['place 巴塞尔']],
  ])('%s', (text, found) => {
    expect(find('zh', text)).toEqual(found);
  });

  it('finds people again who had a title once', () => {
    expect(find('zh', '渔民陈国强说。', '陈国强的船沉没。')).toEqual([
      'person 陈国强',
      'person 陈国强',
    ]);
  });

  it.each(['全部干部都在总部', '大家都说很好', '北部和南部'])('takes nothing from “%s”', (text) => {
    expect(find('zh', text)).toEqual([]);
  });

  it('does not take a minister for the ministry', () => {
    expect(find('zh', '外交部长李明说')).toEqual(['person 李明']);
  });
});

describe('Japanese', () => {
  it('finds names in katakana before titles, whole', () => {
    expect(find('ja', 'ノルウェーのベルグ首相は話した。')).toEqual([
      'state ノルウェー',
      'person ベルグ',
    ]);
  });

  it('finds foreign names with a point', () => {
    expect(find('ja', 'アンナ・ベルグは話した。')).toEqual(['person アンナ・ベルグ']);
  });
});

describe('readHanName', () => {
  it('prefers what the text repeats', () => {
    const text = ['李小明天来', '李小走了', '李小来了'];
    expect(readHanName('李小明天来', 0, counterOf(text), hanLexicon)?.end).toBe(2);
  });
});
