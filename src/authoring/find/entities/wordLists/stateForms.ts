import { tabled } from '../../../languages/lists.ts';

/*
 * What newspapers call states beside the names that the platform's own list of regions gives: short, long and older
 * names, and other spellings. Chosen from the usage of news agencies in each language.
 */
export const stateForms: Readonly<Record<string, ReadonlyMap<string, readonly string[]>>> = {
  ar: tabled(`
    US: الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية, أمريكا, أميركا
    GB: بريطانيا, بريطانيا العظمى
    BY: بيلاروسيا, روسيا البيضاء
    RU: روسيا الاتحادية, الاتحاد الروسي
    SA: السعودية
    AE: الإمارات
    SY: سورية
    CD: الكونغو الديمقراطية, جمهورية الكونغو الديمقراطية, الكونغو الديموقراطية
    CG: الكونغو, الكونغو برازافيل
    DK: الدنمارك, الدانمارك
    HU: المجر
    TL: تيمور الشرقية, تيمور ليشتي
    MV: المالديف
    SZ: سوازيلاند, إيسواتيني
    MM: بورما, ميانمار
    PS: فلسطين
    CI: كوت ديفوار
    KG: قرغيزستان, قرغيزيا, قيرغيزيا
    KZ: كازخستان
    UZ: أوزباكستان
    CF: أفريقيا الوسطى, إفريقيا الوسطى
    ZA: جنوب إفريقيا
    MK: مقدونيا
    IE: إيرلندا
    IS: أيسلندا
    CZ: التشيك, تشيكيا
    VN: فييتنام
    CL: شيلي
    LK: سري لانكا
    TZ: تانزانيا
    MO: ماكاو
    XK: كوسوفا
    OM: سلطنة عمان
    BA: البوسنة
    NZ: نيوزيلاندا
    BS: البهاما
    PR: بورتو ريكو`),
  en: tabled(`
    US: US, U.S., USA, United States of America, America
    GB: UK, U.K., Britain, Great Britain
    AE: UAE, Emirates
    CZ: Czech Republic
    TR: Turkey, Turkiye
    MM: Burma
    CD: Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo
    CG: Republic of the Congo, Congo-Brazzaville
    CI: Ivory Coast
    TL: East Timor
    SZ: Swaziland
    CV: Cabo Verde
    MK: Macedonia
    RU: Russian Federation
    KR: Republic of Korea
    KP: DPRK
    PS: Palestine
    VA: Vatican, Holy See
    GM: The Gambia
    LC: Saint Lucia
    KN: Saint Kitts and Nevis
    VC: Saint Vincent and the Grenadines
    FK: Falklands
    ST: Sao Tome and Principe`),
  fr: tabled(`
    US: Etats-Unis d’Amérique, États-Unis d’Amérique, Amérique, USA
    GB: Grande-Bretagne
    BY: Bélarus
    CD: République démocratique du Congo, RDC
    CG: Congo
    CZ: République tchèque
    MM: Birmanie
    VN: Vietnam
    AE: Emirats
    RU: Fédération de Russie
    VA: Vatican
    FK: Malouines`),
  ru: tabled(`
    US: США, Америка, Соединённые Штаты Америки
    GB: Великобритания, Соединённое Королевство
    RU: РФ, Российская Федерация
    CN: КНР
    BY: Белоруссия
    KR: Южная Корея
    KP: Северная Корея
    DE: ФРГ
    AE: Эмираты, Объединённые Арабские Эмираты
    CD: ДР Конго, Демократическая Республика Конго
    CG: Республика Конго
    ZA: ЮАР
    KG: Кыргызстан
    MD: Молдавия
    TM: Туркмения
    MM: Мьянма
    CZ: Чешская Республика
    CF: ЦАР`),
  zh: tabled(`
    US: 美利坚合众国
    GB: 大不列颠
    AE: 阿联酋
    SA: 沙特
    RU: 俄国, 俄联邦
    KR: 南韩
    KP: 北韩, 朝鲜民主主义人民共和国
    CN: 中华人民共和国
    ID: 印尼
    AU: 澳洲
    BA: 波黑
    CF: 中非共和国
    PG: 巴新
    TW: 臺灣`),
  ja: tabled(`
    US: 米国, アメリカ
    GB: 英国
    CN: 中華人民共和国
    RU: ロシア連邦
    DE: 独国
    AE: UAE
    UA: ウクライナ`),
  de: tabled('US: USA, Amerika; GB: Großbritannien; BY: Weißrussland; NL: Holland; MM: Birma'),
  es: tabled('US: EE. UU., EEUU, Estados Unidos; GB: Gran Bretaña; BY: Belarús; NL: Holanda'),
};
