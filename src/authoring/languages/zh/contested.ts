import type { ContestedWords } from '../../find/voices/contestedWords.ts';

/** Words of Chinese that take a side. */
export const chineseContested: ContestedWords = {
  accuses: ['指责, 指責', '指控', '威胁, 威脅', '谴责, 譴責', '抨击, 抨擊'],
  doubts: ['声称, 聲稱, 宣称, 宣稱', '所谓, 所謂', '据称, 據稱'],
  judges: [
    '侵犯',
    '入侵',
    '侵略',
    '占领, 佔領',
    '吞并, 吞併',
    '迫害',
    '镇压, 鎮壓',
    '挑衅, 挑釁',
    '种族灭绝, 種族滅絕',
    '恐怖分子, 恐怖主义, 恐怖主義',
    '霸凌, 霸权, 霸權',
  ],
  labels: ['政权, 政權', '傀儡'],
  undivided: true,
  deeds: '威胁',
};
