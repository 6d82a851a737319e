import type { EntityKind } from '../../../../story/types.ts';
import { tabled } from '../../../languages/lists.ts';

/*
 * Names that the world's news uses every day and that no rule could know: international bodies by their short names, seats
 * of power, news agencies, seas and peoples. One row for each kind and thing; the first form in a language is its name there.
 * An editor's own story needs none of them: they only save typing. Chosen from the style books of news agencies.
 */

/** A thing that the world’s news names every day. */
export interface WorldName {
  kind: EntityKind;
  forms: ReadonlyMap<string, readonly string[]>;
}

const row = (kind: EntityKind) => (text: string) => ({ kind, forms: tabled(text) });
const rows = (kind: EntityKind, text: string): WorldName[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(row(kind));

export const worldNames: readonly WorldName[] = [
  ...rows(
    'organization',
    `
ar: الأمم المتحدة, منظمة الأمم المتحدة; en: United Nations, UN, U.N.; fr: Nations unies, ONU, Organisation des Nations unies; ru: ООН, Организация Объединённых Наций; zh: 联合国; ja: 国連; de: Vereinte Nationen; es: Naciones Unidas, ONU
ar: مجلس الأمن, مجلس الأمن الدولي; en: Security Council, UN Security Council, United Nations Security Council; fr: Conseil de sécurité; ru: Совет Безопасности, Совбез ООН, Совбез; zh: 安理会, 联合国安理会
ar: حلف شمال الأطلسي, حلف الناتو, الناتو, ناتو, حلف الأطلسي, منظمة حلف شمال الأطلسي, الأطلسي; en: NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation; fr: OTAN; ru: НАТО, Североатлантический альянс; zh: 北约, 北大西洋公约组织; es: OTAN
ar: الاتحاد الأوروبي; en: European Union, EU; fr: Union européenne, UE; ru: Европейский союз, Евросоюз, ЕС; zh: 欧盟, 欧洲联盟; ja: 欧州連合; de: Europäische Union; es: Unión Europea, UE
ar: المفوضية الأوروبية; en: European Commission; fr: Commission européenne; ru: Еврокомиссия, Европейская комиссия; zh: 欧盟委员会, 欧委会
ar: الاتحاد الأفريقي; en: African Union; fr: Union africaine; ru: Африканский союз; zh: 非盟, 非洲联盟
ar: جامعة الدول العربية, الجامعة العربية; en: Arab League, League of Arab States; fr: Ligue arabe; ru: Лига арабских государств, ЛАГ; zh: 阿盟, 阿拉伯国家联盟
ar: منظمة الصحة العالمية; en: World Health Organization, World Health Organisation, WHO; fr: Organisation mondiale de la santé, OMS; ru: Всемирная организация здравоохранения, ВОЗ; zh: 世界卫生组织, 世卫组织; es: OMS, Organización Mundial de la Salud; de: Weltgesundheitsorganisation, WHO
ar: اليونسكو, يونسكو; en: UNESCO, Unesco; fr: UNESCO, Unesco; ru: ЮНЕСКО; zh: 联合国教科文组织
ar: اليونيسف, يونيسف, اليونيسيف; en: UNICEF, Unicef; fr: UNICEF, Unicef; ru: ЮНИСЕФ; zh: 联合国儿童基金会
ar: الوكالة الدولية للطاقة الذرية; en: International Atomic Energy Agency, IAEA; fr: AIEA; ru: МАГАТЭ; zh: 国际原子能机构
ar: صندوق النقد الدولي, صندوق النقد; en: International Monetary Fund, IMF; fr: Fonds monétaire international, FMI; ru: Международный валютный фонд, МВФ; zh: 国际货币基金组织
ar: البنك الدولي; en: World Bank; fr: Banque mondiale; ru: Всемирный банк; zh: 世界银行, 世行
ar: منظمة التجارة العالمية; en: World Trade Organization, WTO; fr: Organisation mondiale du commerce, OMC; ru: ВТО; zh: 世贸组织, 世界贸易组织
ar: أوبك, منظمة أوبك; en: OPEC; fr: OPEP; ru: ОПЕК; zh: 欧佩克
ar: الصليب الأحمر, اللجنة الدولية للصليب الأحمر; en: Red Cross, International Committee of the Red Cross, ICRC; fr: Croix-Rouge; ru: Красный Крест; zh: 红十字会
ar: الهلال الأحمر; en: Red Crescent; fr: Croissant-Rouge; ru: Красный Полумесяц; zh: 红新月会
ar: الفيفا, فيفا, الاتحاد الدولي لكرة القدم; en: FIFA, Fifa; fr: FIFA, Fifa; ru: ФИФА; zh: 国际足联
ar: يويفا, اليويفا; en: UEFA, Uefa; fr: UEFA; ru: УЕФА; zh: 欧足联
ar: اللجنة الأولمبية الدولية; en: International Olympic Committee, IOC; fr: Comité international olympique, CIO; ru: МОК, Международный олимпийский комитет; zh: 国际奥委会
ar: إيكواس, الإيكواس, المجموعة الاقتصادية لدول غرب أفريقيا; en: ECOWAS, Ecowas; fr: Cédéao; ru: ЭКОВАС
ar: بريكس, مجموعة بريكس; en: BRICS; fr: BRICS; ru: БРИКС; zh: 金砖国家
ar: مجموعة السبع; en: G7, Group of Seven; fr: G7; ru: Большая семёрка; zh: 七国集团
ar: مجموعة العشرين; en: G20, Group of Twenty; fr: G20; ru: Большая двадцатка; zh: 二十国集团
ar: منظمة شنغهاي للتعاون; en: Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SCO; ru: ШОС; zh: 上海合作组织, 上合组织
ar: آسيان; en: ASEAN, Asean; ru: АСЕАН; zh: 东盟
ar: مجلس التعاون الخليجي; en: Gulf Cooperation Council, GCC; zh: 海合会
ar: حزب الله; en: Hezbollah, Hizbollah; fr: Hezbollah; ru: Хезболла; zh: 真主党
ar: حركة حماس, حماس; en: Hamas; fr: Hamas; ru: ХАМАС; zh: 哈马斯
ar: حركة طالبان, طالبان; en: Taliban; fr: talibans; ru: Талибан; zh: 塔利班
ar: تنظيم داعش, داعش, تنظيم الدولة الإسلامية; en: Islamic State, ISIS; fr: État islamique; ru: ИГИЛ; zh: 伊斯兰国
ar: الأونروا, وكالة الأمم المتحدة لغوث وتشغيل اللاجئين, وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين, وكالة غوث وتشغيل اللاجئين; en: UNRWA; fr: UNRWA; ru: БАПОР
ar: مفوضية الأمم المتحدة لشؤون اللاجئين, المفوضية السامية للأمم المتحدة لشؤون اللاجئين; en: UNHCR; fr: HCR; ru: УВКБ ООН; zh: 联合国难民署
ar: برنامج الأغذية العالمي; en: World Food Programme, WFP; fr: Programme alimentaire mondial, PAM; zh: 世界粮食计划署
ar: منظمة الأمن والتعاون في أوروبا; en: Organization for Security and Co-operation in Europe, OSCE; fr: OSCE; ru: ОБСЕ; zh: 欧安组织
ar: الإنتربول; en: Interpol; fr: Interpol; ru: Интерпол; zh: 国际刑警组织
en: African Development Bank; ar: البنك الأفريقي للتنمية, بنك التنمية الأفريقي; fr: Banque africaine de développement
ar: أطباء بلا حدود; en: Doctors Without Borders, Médecins Sans Frontières, MSF; fr: Médecins sans frontières; ru: Врачи без границ; zh: 无国界医生
ar: هيومن رايتس ووتش; en: Human Rights Watch, HRW; fr: Human Rights Watch; ru: Хьюман Райтс Вотч; zh: 人权观察
ar: منظمة العفو الدولية; en: Amnesty International; fr: Amnesty International; ru: Международная амнистия; zh: 国际特赦组织, 大赦国际
`,
  ),
  ...rows(
    'institution',
    `
ar: الكرملين; en: Kremlin; fr: Kremlin; ru: Кремль; zh: 克里姆林宫; ja: クレムリン; de: Kreml; es: Kremlin
ar: البيت الأبيض; en: White House; fr: Maison-Blanche, Maison Blanche; ru: Белый дом; zh: 白宫; ja: ホワイトハウス; es: Casa Blanca
ar: البنتاغون; en: Pentagon; fr: Pentagone; ru: Пентагон; zh: 五角大楼; es: Pentágono
ar: الكونغرس, الكونغرس الأمريكي; en: Congress, US Congress; ru: Конгресс; zh: 美国国会
ar: الكنيست; en: Knesset; fr: Knesset; ru: Кнессет
ar: البوندستاغ; en: Bundestag; fr: Bundestag; ru: Бундестаг; de: Bundestag
ar: قصر الإليزيه, الإليزيه; en: Élysée; fr: Élysée; ru: Елисейский дворец; zh: 爱丽舍宫
ar: داونينغ ستريت; en: Downing Street; fr: Downing Street; zh: 唐宁街
ar: وكالة المخابرات المركزية, وكالة الاستخبارات المركزية; en: CIA; fr: CIA; ru: ЦРУ; zh: 中情局
ar: مكتب التحقيقات الفيدرالي; en: FBI; fr: FBI; ru: ФБР; zh: 联邦调查局
ar: ناسا, وكالة ناسا; en: NASA, Nasa; fr: Nasa; ru: НАСА; zh: 美国航天局
ar: المحكمة الجنائية الدولية; en: International Criminal Court, ICC; fr: Cour pénale internationale, CPI; ru: МУС, Международный уголовный суд; zh: 国际刑事法院
ar: محكمة العدل الدولية; en: International Court of Justice, ICJ; fr: Cour internationale de justice, CIJ; ru: Международный суд ООН; zh: 国际法院
ar: البنك المركزي الأوروبي; en: European Central Bank, ECB; fr: Banque centrale européenne, BCE; ru: ЕЦБ; zh: 欧洲央行
ru: МИД; zh: 外交部
ru: Госдума, Государственная дума; en: State Duma; ar: مجلس الدوما, الدوما; zh: 国家杜马
ru: Минобороны; zh: 国防部
ru: МЧС
ru: Госдепартамент, Госдеп; en: State Department; ar: وزارة الخارجية الأمريكية, وزارة الخارجية الأميركية; zh: 美国国务院
zh: 国务院
`,
  ),
  ...rows(
    'media',
    `
ar: رويترز, وكالة رويترز, رويتر; en: Reuters; fr: Reuters; ru: Рейтер, Reuters; zh: 路透社; ja: ロイター; de: Reuters
ar: فرانس برس, وكالة فرانس برس, وكالة الصحافة الفرنسية; en: AFP, Agence France-Presse; fr: AFP, Agence France-Presse; ru: Франс Пресс, АФП; zh: 法新社
ar: أسوشيتد برس, وكالة أسوشيتد برس, أسوشييتد برس; en: Associated Press, AP; fr: Associated Press; ru: Ассошиэйтед Пресс; zh: 美联社
ar: تاس, وكالة تاس; en: TASS, Tass; fr: Tass; ru: ТАСС; zh: 塔斯社
ar: نوفوستي, ريا نوفوستي, وكالة ريا نوفوستي; en: RIA Novosti; ru: РИА Новости; zh: 俄新社
ru: Интерфакс; en: Interfax; ar: إنترفاكس, وكالة إنترفاكس
ar: شينخوا, وكالة شينخوا, وكالة أنباء الصين الجديدة, وكالة أنباء شينخوا; en: Xinhua; fr: Chine nouvelle, Xinhua; ru: Синьхуа; zh: 新华社; ja: 新華社
zh: 中新社
zh: 人民日报; en: People’s Daily
en: Global Times; zh: 环球时报
en: CCTV; zh: 央视, 中央电视台
ja: 共同通信; en: Kyodo
ja: NHK; en: NHK
ar: الأناضول, وكالة الأناضول; en: Anadolu; ru: Анадолу
ar: بلومبرغ, وكالة بلومبرغ; en: Bloomberg; fr: Bloomberg; ru: Блумберг; zh: 彭博社
ar: بي بي سي; en: BBC; fr: BBC; ru: Би-би-си; zh: 英国广播公司
ar: سي إن إن, شبكة سي إن إن; en: CNN; fr: CNN; zh: 美国有线电视新闻网
ar: قناة الجزيرة; en: Al Jazeera; fr: Al Jazeera; ru: Аль-Джазира; zh: 半岛电视台
ar: قناة العربية; en: Al Arabiya
ar: نيويورك تايمز, صحيفة نيويورك تايمز; en: New York Times; fr: New York Times; zh: 纽约时报
ar: واشنطن بوست, صحيفة واشنطن بوست; en: Washington Post; fr: Washington Post; zh: 华盛顿邮报
ar: الغارديان, صحيفة الغارديان; en: Guardian; fr: Guardian; zh: 卫报
ar: وول ستريت جورنال; en: Wall Street Journal; fr: Wall Street Journal; zh: 华尔街日报
ar: فايننشال تايمز; en: Financial Times; zh: 金融时报
fr: Le Monde; en: Le Monde; ar: لوموند, صحيفة لوموند
es: EFE, Efe; en: EFE
fr: Le Figaro; en: Le Figaro; ar: لوفيغارو
de: dpa; en: dpa; zh: 德新社
ru: Коммерсантъ, Коммерсант
`,
  ),
  ...rows(
    'place',
    `
ar: المحيطين الهندي والهادئ, منطقة المحيطين الهندي والهادئ; en: Indo-Pacific; fr: Indo-Pacifique; ru: Индо-Тихоокеанский регион; zh: 印太, 印太地区; ja: インド太平洋
ar: الشرق الأوسط; en: Middle East; fr: Moyen-Orient, Proche-Orient; ru: Ближний Восток; zh: 中东; ja: 中東
ar: قطاع غزة, غزة; en: Gaza, Gaza Strip; fr: Gaza, bande de Gaza; ru: Сектор Газа, Газа; zh: 加沙, 加沙地带
ar: الضفة الغربية; en: West Bank; fr: Cisjordanie; ru: Западный берег; zh: 约旦河西岸
ar: شبه جزيرة القرم, القرم; en: Crimea; fr: Crimée; ru: Крым; zh: 克里米亚
ar: البحر المتوسط, البحر الأبيض المتوسط; en: Mediterranean, Mediterranean Sea; fr: Méditerranée; ru: Средиземное море; zh: 地中海
ar: البحر الأحمر; en: Red Sea; fr: mer Rouge; ru: Красное море; zh: 红海
ar: البحر الأسود; en: Black Sea; fr: mer Noire; ru: Чёрное море; zh: 黑海
ar: بحر الصين الجنوبي; en: South China Sea; fr: mer de Chine méridionale; ru: Южно-Китайское море; zh: 南海, 南中国海; ja: 南シナ海
ar: بحر الصين الشرقي; en: East China Sea; fr: mer de Chine orientale; ru: Восточно-Китайское море; zh: 东海; ja: 東シナ海
zh: 黄海
zh: 长江
zh: 黄河
zh: 上海
en: New Mexico; ar: نيو مكسيكو
en: New Jersey; ar: نيوجيرسي, نيو جيرسي
en: Northern Ireland; ar: أيرلندا الشمالية; fr: Irlande du Nord; ru: Северная Ирландия; zh: 北爱尔兰
en: England; ar: إنجلترا, إنكلترا; fr: Angleterre; ru: Англия; zh: 英格兰; de: England; es: Inglaterra
en: Scotland; ar: اسكتلندا, اسكوتلندا; fr: Écosse; ru: Шотландия; zh: 苏格兰; de: Schottland; es: Escocia
en: Wales; ar: ويلز; fr: pays de Galles; ru: Уэльс; zh: 威尔士
en: New York; ar: نيويورك; fr: New York; ru: Нью-Йорк; zh: 纽约; ja: ニューヨーク; de: New York; es: Nueva York
en: Geneva; ar: جنيف; fr: Genève; ru: Женева; zh: 日内瓦; de: Genf; es: Ginebra
en: The Hague; ar: لاهاي; fr: La Haye; ru: Гаага; zh: 海牙; de: Den Haag; es: La Haya
en: Jerusalem; ar: القدس; fr: Jérusalem; ru: Иерусалим; zh: 耶路撒冷; de: Jerusalem; es: Jerusalén
en: Tel Aviv; ar: تل أبيب; fr: Tel-Aviv; ru: Тель-Авив; zh: 特拉维夫; de: Tel Aviv; es: Tel Aviv
en: Istanbul; ar: إسطنبول, اسطنبول; fr: Istanbul; ru: Стамбул; zh: 伊斯坦布尔; de: Istanbul; es: Estambul
en: Dubai; ar: دبي; fr: Dubaï; ru: Дубай; zh: 迪拜; de: Dubai; es: Dubái
ar: أوروبا; en: Europe; fr: Europe; ru: Европа; zh: 欧洲; ja: 欧州
ar: آسيا; en: Asia; fr: Asie; ru: Азия; zh: 亚洲
ar: أفريقيا, إفريقيا; en: Africa; fr: Afrique; ru: Африка; zh: 非洲
ar: آسيا الوسطى; en: Central Asia; fr: Asie centrale; ru: Центральная Азия, Средняя Азия; zh: 中亚
ar: أمريكا اللاتينية, أميركا اللاتينية; en: Latin America; fr: Amérique latine; ru: Латинская Америка; zh: 拉美, 拉丁美洲
ar: أمريكا الجنوبية; en: South America; fr: Amérique du Sud; ru: Южная Америка; zh: 南美洲, 南美
ar: أمريكا الشمالية; en: North America; fr: Amérique du Nord; ru: Северная Америка; zh: 北美洲, 北美
ar: شمال أفريقيا, شمال إفريقيا; en: North Africa; fr: Afrique du Nord; ru: Северная Африка; zh: 北非
`,
  ),
  ...rows(
    'community',
    `
ar: الأويغور, الإيغور, الأويغوريين, أقلية الأويغور; en: Uyghurs, Uighurs, Uyghur, Uighur; fr: Ouïghours; ru: уйгуры, уйгуров, уйгурам; zh: 维吾尔族, 维吾尔人; ja: ウイグル族
ar: الروهينغا, الروهينجا; en: Rohingya; fr: Rohingyas; ru: рохинджа; zh: 罗兴亚人
ar: الأكراد, الكرد; en: Kurds; fr: Kurdes; ru: курды, курдов; zh: 库尔德人
ar: الطوارق; en: Tuareg; fr: Touaregs; ru: туареги; zh: 图阿雷格人
ar: الأمازيغ; en: Amazigh, Berbers; fr: Amazighs, Berbères
ar: الدروز; en: Druze; fr: Druzes; ru: друзы
ar: الإيزيديون, الإيزيديين; en: Yazidis, Yezidis; fr: Yézidis; ru: езиды
ar: الأقباط; en: Copts; fr: Coptes; ru: копты
en: Roma; de: Sinti und Roma
en: Crimean Tatars; ru: крымские татары; ar: تتار القرم
`,
  ),
  ...rows(
    'state',
    `
ar: الاتحاد السوفيتي, الاتحاد السوفييتي, الاتحاد السوفياتي, الاتحاد السوفياتى; en: Soviet Union, USSR, Union of Soviet Socialist Republics; fr: Union soviétique, URSS; ru: Советский Союз, СССР; zh: 苏联, 前苏联; ja: ソ連; de: Sowjetunion
ar: يوغوسلافيا, يوغسلافيا; en: Yugoslavia; fr: Yougoslavie; ru: Югославия; zh: 南斯拉夫
ar: تشيكوسلوفاكيا; en: Czechoslovakia; fr: Tchécoslovaquie; ru: Чехословакия; zh: 捷克斯洛伐克
ar: ألمانيا الشرقية; en: East Germany, GDR; fr: RDA; ru: ГДР; zh: 东德
ar: الدولة العثمانية, الإمبراطورية العثمانية; en: Ottoman Empire; fr: Empire ottoman; ru: Османская империя; zh: 奥斯曼帝国
`,
  ),
  ...rows(
    'period',
    `
ar: الحرب الباردة; en: Cold War; fr: guerre froide; ru: холодная война; zh: 冷战; ja: 冷戦
ar: الحرب العالمية الثانية; en: Second World War, World War II; fr: Seconde Guerre mondiale; ru: Вторая мировая война; zh: 第二次世界大战, 二战
ar: الحرب العالمية الأولى; en: First World War, World War I; fr: Première Guerre mondiale; ru: Первая мировая война; zh: 第一次世界大战, 一战
ar: الربيع العربي; en: Arab Spring; fr: Printemps arabe; ru: арабская весна; zh: 阿拉伯之春
`,
  ),
];
