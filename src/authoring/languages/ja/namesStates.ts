import type { StateWords } from '../../find/entities/languageNames.ts';
import { tabled } from '../lists.ts';

/*
 * What Japanese newspapers call states beside the names of the platform’s own list, their adjectives, and the capitals that
 * reports often name in place of the state: a city is a place all the same, and an editor decides what is meant.
 */
export const japaneseStates: StateWords = {
  forms: tabled(`
    US: 米国, アメリカ
    GB: 英国
    CN: 中華人民共和国
    RU: ロシア連邦
    DE: 独国
    AE: UAE
    UA: ウクライナ`),
  adjectives: new Map(),
  capitals: tabled(`
    RU: モスクワ; US: ワシントン; CN: 北京; GB: ロンドン; FR: パリ; DE: ベルリン; JP: 東京; KR: ソウル; UA: キーウ`),
  doubtful: [],
};
