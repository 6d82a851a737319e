import type { StateWords } from '../../find/entities/languageNames.ts';
import { tabled } from '../lists.ts';

/*
 * What Chinese newspapers call states beside the names of the platform’s own list, their adjectives, and the capitals that
 * reports often name in place of the state: a city is a place all the same, and an editor decides what is meant.
 */
export const chineseStates: StateWords = {
  forms: tabled(`
    US: 美利坚合众国
    GB: 大不列颠
    AE: 阿联酋
    SA: 沙特
    RU: 俄国, 俄联邦
    KR: 南韩
    KP: 北韩, 朝鲜民主主义人民共和国
    CN: 中华人民共和国
    ID: 印尼
    AU: 澳洲
    BA: 波黑
    CF: 中非共和国
    PG: 巴新
    TW: 臺灣`),
  adjectives: new Map(),
  capitals: tabled(`
    RU: 莫斯科; US: 华盛顿; CN: 北京; GB: 伦敦; FR: 巴黎; DE: 柏林; IT: 罗马; ES: 马德里; TR: 安卡拉; IR: 德黑兰
    IQ: 巴格达; UA: 基辅; JP: 东京; KR: 首尔; KP: 平壤; IN: 新德里; BE: 布鲁塞尔; EG: 开罗; VN: 河内; TH: 曼谷
    MY: 吉隆坡; ID: 雅加达; PK: 伊斯兰堡; AF: 喀布尔; SA: 利雅得; PL: 华沙; HU: 布达佩斯; AT: 维也纳; CA: 渥太华
    AU: 堪培拉; TW: 台北; KZ: 阿斯塔纳; UZ: 塔什干; KE: 内罗毕; ET: 亚的斯亚贝巴`),
  doubtful: [],
  fromPlatform: (name) => (/特别行政区|特別行政區/.test(name) ? [] : [name]),
};
