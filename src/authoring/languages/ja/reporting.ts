import type { Reporting } from '../../find/voices/reportingWords.ts';
import { chineseReporting } from '../zh/reporting.ts';

/** How Japanese says whose words follow. */
export const japaneseReporting: Reporting = {
  undivided: {
    sourceBehind: 'によると, によれば, の発表では',
    topic: 'は',
    quoting: 'と, を, とも',
    topicVerbs:
      '述べ, 語っ, 話し, 発表し, 明らかにし, 表明し, 強調し, 指摘し, 伝え, 報じ, 主張し, 説明し, 非難し, 批判し',
  },
  // Names of offices and what stands beside them are written with the same characters.
  speakers: chineseReporting.speakers,
};
