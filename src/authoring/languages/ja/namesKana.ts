import type { KanaLexicon } from '../../find/entities/han/hanLexicon.ts';

/** What belongs to Japanese names, also where a Chinese report quotes them. */
export const japaneseKana: KanaLexicon = {
  of: 'の',
  titles:
    '大統領 首相 国家主席 主席 外相 防衛相 財務相 長官 事務総長 報道官 知事 市長 社長 会長 教授 氏 さん 議員 監督 選手 容疑者 被告 副大統領 国務長官 官房長官 総理大臣'.split(
      ' ',
    ),
  // A province in Chinese, a ministry in Japanese.
  endings: new Map([['省', 'institution']]),
};
