import { tabled } from '../lists.ts';

/** Chinese names of what the world's news names every day (find/entities/worldThings.ts); the first form is the name. */
export const chineseWorld = tabled(`
united-nations: 联合国
security-council: 安理会, 联合国安理会
nato: 北约, 北大西洋公约组织
european-union: 欧盟, 欧洲联盟
european-commission: 欧盟委员会, 欧委会
african-union: 非盟, 非洲联盟
arab-league: 阿盟, 阿拉伯国家联盟
world-health-organization: 世界卫生组织, 世卫组织
unesco: 联合国教科文组织
unicef: 联合国儿童基金会
international-atomic-energy-agency: 国际原子能机构
international-monetary-fund: 国际货币基金组织
world-bank: 世界银行, 世行
world-trade-organization: 世贸组织, 世界贸易组织
opec: 欧佩克
red-cross: 红十字会
red-crescent: 红新月会
fifa: 国际足联
uefa: 欧足联
international-olympic-committee: 国际奥委会
brics: 金砖国家
g7: 七国集团
g20: 二十国集团
shanghai-cooperation-organisation: 上海合作组织, 上合组织
asean: 东盟
gulf-cooperation-council: 海合会
hezbollah: 真主党
hamas: 哈马斯
taliban: 塔利班
islamic-state: 伊斯兰国
unhcr: 联合国难民署
world-food-programme: 世界粮食计划署
organization-for-security-and-co-operation-in-europe: 欧安组织
interpol: 国际刑警组织
doctors-without-borders: 无国界医生
human-rights-watch: 人权观察
amnesty-international: 国际特赦组织, 大赦国际
kremlin: 克里姆林宫
white-house: 白宫
pentagon: 五角大楼
congress: 美国国会
elysee: 爱丽舍宫
downing-street: 唐宁街
cia: 中情局
fbi: 联邦调查局
nasa: 美国航天局
international-criminal-court: 国际刑事法院
international-court-of-justice: 国际法院
european-central-bank: 欧洲央行
russian-foreign-ministry: 外交部
state-duma: 国家杜马
russian-defence-ministry: 国防部
state-department: 美国国务院
chinese-state-council: 国务院
reuters: 路透社
afp: 法新社
associated-press: 美联社
tass: 塔斯社
ria-novosti: 俄新社
xinhua: 新华社
china-news-service: 中新社
peoples-daily: 人民日报
global-times: 环球时报
cctv: 央视, 中央电视台
bloomberg: 彭博社
bbc: 英国广播公司
cnn: 美国有线电视新闻网
al-jazeera: 半岛电视台
new-york-times: 纽约时报
washington-post: 华盛顿邮报
guardian: 卫报
wall-street-journal: 华尔街日报
financial-times: 金融时报
dpa: 德新社
indo-pacific: 印太, 印太地区
middle-east: 中东
gaza: 加沙, 加沙地带
west-bank: 约旦河西岸
crimea: 克里米亚
mediterranean: 地中海
red-sea: 红海
black-sea: 黑海
south-china-sea: 南海, 南中国海
east-china-sea: 东海
yellow-sea: 黄海
yangtze: 长江
yellow-river: 黄河
shanghai: 上海
northern-ireland: 北爱尔兰
england: 英格兰
scotland: 苏格兰
wales: 威尔士
new-york: 纽约
geneva: 日内瓦
the-hague: 海牙
jerusalem: 耶路撒冷
tel-aviv: 特拉维夫
istanbul: 伊斯坦布尔
dubai: 迪拜
europe: 欧洲
asia: 亚洲
africa: 非洲
central-asia: 中亚
latin-america: 拉美, 拉丁美洲
south-america: 南美洲, 南美
north-america: 北美洲, 北美
north-africa: 北非
uyghurs: 维吾尔族, 维吾尔人
rohingya: 罗兴亚人
kurds: 库尔德人
tuareg: 图阿雷格人
soviet-union: 苏联, 前苏联
yugoslavia: 南斯拉夫
czechoslovakia: 捷克斯洛伐克
east-germany: 东德
ottoman-empire: 奥斯曼帝国
cold-war: 冷战
second-world-war: 第二次世界大战, 二战
first-world-war: 第一次世界大战, 一战
arab-spring: 阿拉伯之春
`);
