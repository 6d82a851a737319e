import type { Reporting } from '../../find/voices/reportingWords.ts';

/** How Chinese says whose words follow, in simplified and traditional letters. */
export const chineseReporting: Reporting = {
  undivided: {
    sourceBetween: {
      before: '据, 據, 根据, 根據, 按照',
      behind:
        '报道, 報道, 報導, 消息, 介绍, 介紹, 称, 稱, 说法, 的说法, 的消息, 统计, 統計, 数据, 數據',
    },
    verbs:
      '表示, 指出, 宣布, 强调, 強調, 透露, 声称, 聲稱, 宣称, 宣稱, 警告, 补充说, 補充說, 解释说, 報道稱, 报道称, 报道说, 告诉记者, 告訴記者, 介绍说, 介紹說, 回应说, 回應說, 认为, 認為, 提出, 承认, 承認, 否认, 否認, 指责, 指責, 称, 稱, 说, 說, 写道, 寫道',
    endVerbs: '称, 稱, 说, 說, 提出',
    // 被认为: somebody is thought to be something.
    impersonal: '被, 所, 普遍, 一般, 人们, 人們',
    pronouns: '他, 她, 它, 他们, 她们, 他們',
    time: /[0-9０-９一二三四五六七八九十]{1,4}[年月日号號]|周[一二三四五六日天]|星期[一二三四五六日天]|今天|昨天|前天|当天|當天|当日|日前|近日|随后|隨後|上午|下午|晚间|晚上/,
    openings: '据悉, 另据, 对此, 對此, 而, 但, 同时, 同時, 此外',
    helpers: '还, 還, 并, 並, 也, 则, 則, 再次, 进一步, 進一步, 明确, 明確, 对此, 對此, 就此',
    phrases: [
      {
        opens: '在',
        closes: '中, 上, 时, 時, 里, 裡, 会, 會, 后, 後, 期间, 期間',
        closesBefore: '中, 上, 时, 時, 后, 後',
        most: 20,
      },
      { opens: '对, 對, 向', notBehind: '反针針面相应應绝絕', most: 8 },
      { opens: '通过', most: 12 },
    ],
  },
  speakers: {
    and: /[和与與及]/,
    othersBehind:
      /^(?:的|.{0,4}?(?:发言人|發言人|助理|顾问|顧問|律师|律師|夫人|妻子|办公室|辦公室))/,
    ownerBehind: '的',
    spokesBehind: /^(?:新闻|新聞|女)?(?:发言人|發言人)/,
    ministries: [
      [/外长$/, '外交部'],
      [/部长$/, '部'],
    ],
  },
};
