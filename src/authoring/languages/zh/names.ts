import type { EntityKind } from '../../../story/types.ts';
import type { HanLexicon } from '../../find/entities/han/hanLexicon.ts';
import type { LanguageNames } from '../../find/entities/languageNames.ts';
import { japaneseKana } from '../ja/namesKana.ts';
import { sharedFamilyNames, sharedWriting } from '../und/namesWriting.ts';
import { chineseStates } from './namesStates.ts';
import { chineseWorld } from './namesWorld.ts';

/* Chinese, chosen from general knowledge of news language. */

const words = (text: string) => text.trim().split(/\s+/);

/** Titles that stand before a name (总统马克龙) or behind it (习近平主席), the longest first. */
const titles: readonly string[] = words(`
总统 总理 首相 国家主席 主席 副主席 副总统 副总理 外交部长 外交部部长 国防部长 财政部长 外长 部长 副部长 国务卿 国王 女王 王储 总书记 书记 秘书长 总干事 总裁 董事长 首席执行官 总经理 创始人 省长 市长 州长 县长 议长 议员 参议员 大使 特使 发言人 新闻发言人 教授 院士 博士 专家 研究员 分析师 经济学家 法官 检察官 律师 主教练 教练 球员 前锋 后卫 门将 队长 将军 司令 司令员 上将 记者 作家 导演 演员 歌手 渔民 大臣 农民 居民 村民 商人 企业家 主任 局长 院长 校长 会长 理事长 先生 女士 行长`).sort(
  (a, b) => b.length - a.length,
);

/** Titles that stand behind names only as an address. */
const titlesBehind: readonly string[] = words(
  '总统 总理 首相 主席 外长 部长 教授 先生 女士 国王 女王 省长 市长 书记',
);

/** What ends the name of a body, a place, a paper, a document. */
const endings: ReadonlyMap<EntityKind, readonly string[]> = new Map([
  [
    'institution',
    words(
      '部 委员会 法院 检察院 大学 学院 研究院 研究所 议会 国会 参议院 众议院 政府 央行 海军 空军 警察局 气象局 管理局 总局 厅 医院 博物馆 证券交易所 交易所',
    ),
  ],
  [
    'organization',
    words('组织 联盟 协会 基金会 集团 公司 银行 党 运动 联合会 理事会 峰会组织 俱乐部 工会'),
  ],
  ['media', words('通讯社 电视台 日报 晚报 时报 广播电台')],
  [
    'place',
    words(
      '省 州 市 县 自治区 半岛 群岛 岛 海峡 湾 海 江 河 湖 山 机场 港 广场 宾馆 国宾馆 酒店 体育场 大会堂 水库 沙漠 高原',
    ),
  ],
  ['document', words('条约 协定 公约 宪章 宣言')],
]);

/** Documents that are named by common words alone. */
const documents: readonly string[] = words('联合声明 联合公报 谅解备忘录 共同声明');

/** Family names, the commonest first; those of two characters too. */
const familyNames = new Set([
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习温莫栗阮',
  ...words('欧阳 司马 上官 诸葛'),
]);

/** Characters that write foreign names by sound. */
const sounds = new Set(
  '阿埃艾安昂奥巴拜班邦保贝本比彼宾波伯博布查达戴丹德登迪蒂丁杜多顿厄尔法菲费芬丰佛弗福盖冈戈格古哈海汉赫亨胡华霍基吉加贾杰金卡凯康考科克肯库昆拉莱赖兰朗劳勒雷黎里利莉连列林琳留卢鲁路伦罗洛马玛迈麦曼芒梅蒙米密明莫默姆穆纳奈南内尼涅宁纽努诺欧帕潘佩彭皮普奇乔切琼丘茹萨塞赛桑瑟森莎山绍舍施史舒斯丝司苏索塔泰坦汤特腾提图托瓦万旺威韦维文沃乌西希谢辛休雅亚扬耶叶伊因英尤雨约泽扎詹朱兹佐朔茨贡桥拜登普京钧夫绍依悉惠灵',
);

/** Further ones, also traditional, that are surely so only in a name with a point (埃尔莎·哈根): they are words as well. */
const pointedSounds = new Set([
  ...sounds,
  ...'根娜妮婷莲琴珍芙蕾薇娅黛珊丽坎滕蓬庞孟策采措敦甘瓜圭豪怀季简捷津柯夸奎茂敏瑙齐恰瑞什沙尚申圣松唐陶廷翁锡肖欣延云赞卓宗祖',
  ...'爾納賈羅馬維蘇瑪萊漢蓋馮費賽蘭倫盧奧貝魯達茲諾內亞葉澤喬寧頓凱穌鄧圖韋烏謝詹約龐齊哈蓮婭麗麥彌邁塞薩',
]);

/** Characters behind which a name begins or before which it ends: verbs, particles, adverbs. */
const stops = new Set(
  '说称在与和对将为是的了及从到把被让就也都还已曾则并而且但或率，。、；：？！“”‘’（）《》—…',
);

/** Words of saying and doing that follow a name. */
const verbs: readonly string[] = words(`
表示 指出 强调 宣布 会见 会晤 抵达 出席 访问 发表 认为 呼吁 警告 批评 敦促 要求 同意 决定 承诺 举行 接受 告诉 透露 回应 介绍 赶赴 签署 通过 取得 率领 致电 主持 当选 辞职 去世 告诉 补充 分析 估计 赢得 击败 呼 的发言人 当天 周一 周二 周三 周四 周五 周六 周日 上周 本周 下周 上月 本月 去年 今年 此前 随后 此后 一行 星期 昨天 今天 日前 近日 曾在 曾经 已经 正在 将于 领导 邀请 参加 计划 获得 率团 到访 前往 返回`);

/** Words right before a name of a body or place that are no part of it. */
const breaks = new Set(
  words(`
在 与 和 及 同 对 向 从 到 由 据 是 为 的 了 将 并 被 把 于 以 经 说 称 该 此 这 那 各 每 本 其 他 她 它 我 们 有 位 名 个 家 座 等 至 往 抵达 访问 前往 来自 位于 通过 根据 加入 参加 宣布 表示 批评 指责 担任 出席 考察 会见 支持 反对 开设 登陆 赶赴 赶 赴 攻读 就读 任职 当选 曾 已 正 周一 周二 周三 周四 周五 周六 周日 今天 昨天 当天 签署 举行 扩大 一 二 三 四 五 六 七 八 九 十 两 多 前 后 东部 西部 南部 北部 领土 沿 深 沉没 因 使 给 让 用 就 也 都 还 又 但 而 或`),
);

/** Words that look like names of bodies or places and are none. */
const noNames = new Set(
  words(
    '全部 外部 内部 干部 西部 东部 南部 北部 中部 总部 一部 部 沿海 领海 大海 出海 公海 江河 河 海 山 市 省 县 城市 全市 全省 本市 本省 都市 超市 股市 楼市 机场 公司 集团 政府 大学 法院 银行 党 执政党 反对党 在野党 组织 委员会 国会 议会 学院 医院 港 岛 湖 江 湾 各部 有关部 门部 广场 酒店 宾馆 该公司 中央 首都 都会 人海 门市 分公司 子公司 母公司 海军 空军 俱乐部 协会 基金会 上市 大会堂 山河 火山 登山 矿山 水库 公约 协定 条约 宣言 国际组织 人权组织 恐怖组织 非政府组织 民间组织 犯罪组织 武装组织 环保组织 外国政府 中国海 东海岸 本公司 商业银行 总局 管理局 交易所',
  ),
);

/** Endings that are words of their own: the north, headquarters. */
const ordinary = /(?:[东西南北中全外内总干分][部]|[各该本]\S|东北部|西北部|东南部|西南部|各\S*)$/;

/** Groups around a state. */
const allies = /^(?:及其|和其|与其)(?:盟友|盟国|同盟国)/;

/** Japanese reads Han names by the same lists. */
export const hanLexicon: HanLexicon = {
  script: 'han',
  segmenter: 'zh',
  titles,
  titlesBehind,
  familyNames,
  sounds,
  pointedSounds,
  stops,
  verbs,
  endings,
  endingsCut: [['部', '长']],
  particles: new Set('在的了是被由从'),
  breaks,
  noNames,
  ordinary,
  papers: /(?:报|刊|新闻|杂志|周报)$/,
  documents,
  inPlace: '在',
  allies,
  kana: japaneseKana,
};

/** What is known of names in Chinese. */
export const chineseNames: LanguageNames = {
  lexicon: hanLexicon,
  writing: sharedWriting,
  familyNames: sharedFamilyNames,
  states: chineseStates,
  world: chineseWorld,
  notNames: [],
};
