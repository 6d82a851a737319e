import { tabled } from '../../../languages/lists.ts';

/*
 * Capitals that reports often name in place of the state. A city is a place all the same: an editor decides what is meant.
 */
export const capitals: Readonly<Record<string, ReadonlyMap<string, readonly string[]>>> = {
  ar: tabled(`
    RU: موسكو; US: واشنطن; CN: بكين, بيجين; GB: لندن; FR: باريس; DE: برلين; IT: روما; ES: مدريد; TR: أنقرة
    IR: طهران; IQ: بغداد; SY: دمشق; LB: بيروت; EG: القاهرة; SA: الرياض; QA: الدوحة; AE: أبوظبي, أبو ظبي; JO: عمّان
    YE: صنعاء; LY: طرابلس; SD: الخرطوم; MA: الرباط; OM: مسقط; BH: المنامة; UA: كييف; PL: وارسو
    BY: مينسك; JP: طوكيو; KR: سيول, سول; KP: بيونغ يانغ; IN: نيودلهي, نيو دلهي; PK: إسلام أباد, إسلام آباد; AF: كابول
    ET: أديس أبابا; KE: نيروبي; NG: أبوجا; ZA: بريتوريا; CA: أوتاوا; MX: مكسيكو سيتي; BR: برازيليا; AR: بوينس آيرس
    CU: هافانا; VE: كراكاس; GR: أثينا; HU: بودابست; AT: فيينا; CH: برن; BE: بروكسل; NL: أمستردام; SE: ستوكهولم
    NO: أوسلو; DK: كوبنهاغن; FI: هلسنكي; PT: لشبونة; RS: بلغراد; RO: بوخارست; BG: صوفيا; CZ: براغ; AZ: باكو
    AM: يريفان; GE: تبليسي; UZ: طشقند; KZ: أستانا; TW: تايبيه, تايبي; ML: باماكو; SN: داكار; MR: نواكشوط; SO: مقديشو`),
  en: tabled(`
    RU: Moscow; US: Washington; CN: Beijing; GB: London; FR: Paris; DE: Berlin; IT: Rome; ES: Madrid; TR: Ankara
    IR: Tehran, Teheran; IQ: Baghdad; SY: Damascus; LB: Beirut; EG: Cairo; SA: Riyadh; QA: Doha; AE: Abu Dhabi; JO: Amman
    YE: Sanaa; LY: Tripoli; SD: Khartoum; TN: Tunis; DZ: Algiers; MA: Rabat; OM: Muscat; BH: Manama; UA: Kyiv, Kiev
    PL: Warsaw; BY: Minsk; JP: Tokyo; KR: Seoul; KP: Pyongyang; IN: New Delhi, Delhi; PK: Islamabad; AF: Kabul
    ET: Addis Ababa; KE: Nairobi; NG: Abuja; ZA: Pretoria; CA: Ottawa; MX: Mexico City; BR: Brasilia
    AR: Buenos Aires; CU: Havana; VE: Caracas; GR: Athens; HU: Budapest; AT: Vienna; CH: Bern; BE: Brussels
    NL: Amsterdam; SE: Stockholm; NO: Oslo; DK: Copenhagen; FI: Helsinki; PT: Lisbon; RS: Belgrade; RO: Bucharest
    BG: Sofia; CZ: Prague; AZ: Baku; AM: Yerevan; GE: Tbilisi; UZ: Tashkent; KZ: Astana; TW: Taipei; AU: Canberra
    NZ: Wellington; TH: Bangkok; VN: Hanoi; ID: Jakarta; MY: Kuala Lumpur; PH: Manila; IE: Dublin; CO: Bogotá
    PE: Lima; CL: Santiago; LT: Vilnius; LV: Riga; EE: Tallinn; SK: Bratislava; HR: Zagreb; IS: Reykjavik`),
  fr: tabled(`
    RU: Moscou; US: Washington; CN: Pékin; GB: Londres; FR: Paris; DE: Berlin; IT: Rome; ES: Madrid; TR: Ankara
    IR: Téhéran; IQ: Bagdad; SY: Damas; LB: Beyrouth; EG: Le Caire; SA: Riyad; QA: Doha; DZ: Alger; TN: Tunis
    MA: Rabat; LY: Tripoli; UA: Kiev, Kyiv; PL: Varsovie; BE: Bruxelles; JP: Tokyo; KR: Séoul; IN: New Delhi
    ML: Bamako; SN: Dakar; CI: Abidjan; CH: Berne; GR: Athènes; PT: Lisbonne; AT: Vienne; CA: Ottawa; BF: Ouagadougou`),
  ru: tabled(`
    RU: Москва; US: Вашингтон; CN: Пекин; GB: Лондон; FR: Париж; DE: Берлин; IT: Рим; ES: Мадрид; TR: Анкара
    IR: Тегеран; IQ: Багдад; SY: Дамаск; EG: Каир; UA: Киев; PL: Варшава; BY: Минск; KZ: Астана; UZ: Ташкент
    JP: Токио; KR: Сеул; KP: Пхеньян; IN: Дели, Нью-Дели; BE: Брюссель; HU: Будапешт; AT: Вена; RS: Белград
    GE: Тбилиси; AM: Ереван; AZ: Баку; MD: Кишинёв; LT: Вильнюс; LV: Рига; EE: Таллин; FI: Хельсинки; SE: Стокгольм
    NO: Осло; DK: Копенгаген; CZ: Прага; GR: Афины; KG: Бишкек; TJ: Душанбе; CU: Гавана; CH: Берн`),
  zh: tabled(`
    RU: 莫斯科; US: 华盛顿; CN: 北京; GB: 伦敦; FR: 巴黎; DE: 柏林; IT: 罗马; ES: 马德里; TR: 安卡拉; IR: 德黑兰
    IQ: 巴格达; UA: 基辅; JP: 东京; KR: 首尔; KP: 平壤; IN: 新德里; BE: 布鲁塞尔; EG: 开罗; VN: 河内; TH: 曼谷
    MY: 吉隆坡; ID: 雅加达; PK: 伊斯兰堡; AF: 喀布尔; SA: 利雅得; PL: 华沙; HU: 布达佩斯; AT: 维也纳; CA: 渥太华
    AU: 堪培拉; TW: 台北; KZ: 阿斯塔纳; UZ: 塔什干; KE: 内罗毕; ET: 亚的斯亚贝巴`),
  de: tabled(`
    RU: Moskau; US: Washington; CN: Peking; GB: London; FR: Paris; DE: Berlin; IT: Rom; ES: Madrid; TR: Ankara; IR: Teheran
    UA: Kiew, Kyjiw; PL: Warschau; AT: Wien; CH: Bern; BE: Brüssel; GR: Athen; CZ: Prag; PT: Lissabon; DK: Kopenhagen
    EG: Kairo; JP: Tokio; IN: Neu-Delhi; HU: Budapest; SE: Stockholm; NO: Oslo; FI: Helsinki; RS: Belgrad`),
  es: tabled(`
    RU: Moscú; US: Washington; CN: Pekín; GB: Londres; FR: París; DE: Berlín; IT: Roma; ES: Madrid; UA: Kiev; PL: Varsovia
    BE: Bruselas; JP: Tokio; IN: Nueva Delhi; EG: El Cairo; CO: Bogotá; VE: Caracas; PE: Lima; AR: Buenos Aires
    CU: La Habana; CL: Santiago de Chile; MX: Ciudad de México; EC: Quito; BO: La Paz; UY: Montevideo; PT: Lisboa`),
  ja: tabled(`
    RU: モスクワ; US: ワシントン; CN: 北京; GB: ロンドン; FR: パリ; DE: ベルリン; JP: 東京; KR: ソウル; UA: キーウ`),
};
