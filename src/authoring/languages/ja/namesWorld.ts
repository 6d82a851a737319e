import { tabled } from '../lists.ts';

/** Japanese names of what the world's news names every day (find/entities/worldThings.ts); the first form is the name. */
export const japaneseWorld = tabled(`
united-nations: 国連
european-union: 欧州連合
kremlin: クレムリン
white-house: ホワイトハウス
reuters: ロイター
xinhua: 新華社
kyodo: 共同通信
nhk: NHK
indo-pacific: インド太平洋
middle-east: 中東
south-china-sea: 南シナ海
east-china-sea: 東シナ海
new-york: ニューヨーク
europe: 欧州
uyghurs: ウイグル族
soviet-union: ソ連
cold-war: 冷戦
`);
