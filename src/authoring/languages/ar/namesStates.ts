import type { StateWords } from '../../find/entities/languageNames.ts';
import { tabled } from '../lists.ts';
import { nisbaForms, nisbaOf } from './namesNisba.ts';

/*
 * What Arabic newspapers call states beside the names of the platform’s own list, their adjectives, and the capitals that
 * reports often name in place of the state: a city is a place all the same, and an editor decides what is meant.
 */
export const arabicStates: StateWords = {
  forms: tabled(`
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
  adjectives: tabled(`
    US: أمريكي, أميركي
    GB: بريطاني
    AE: إماراتي
    SA: سعودي
    AT: نمساوي
    PS: فلسطيني
    BA: بوسني
    CD: كونغولي
    CI: إيفواري
    UZ: أوزبكي
    TJ: طاجيكي
    TM: تركماني
    KG: قرغيزي
    KZ: كازاخي
    AF: أفغاني
    HU: مجري
    CZ: تشيكي
    DK: دنماركي
    PE: بيروفي
    AM: أرمني
    AZ: أذري
    MM: بورمي
    NZ: نيوزيلندي
    ZA: جنوب أفريقي
    SS: جنوب سوداني
    KR: كوري جنوبي
    KP: كوري شمالي
    BY: بيلاروسي
    XK: كوسوفي
    CL: تشيلي
    VA: فاتيكاني
    ML:
    KM:`),
  capitals: tabled(`
    RU: موسكو; US: واشنطن; CN: بكين, بيجين; GB: لندن; FR: باريس; DE: برلين; IT: روما; ES: مدريد; TR: أنقرة
    IR: طهران; IQ: بغداد; SY: دمشق; LB: بيروت; EG: القاهرة; SA: الرياض; QA: الدوحة; AE: أبوظبي, أبو ظبي; JO: عمّان
    YE: صنعاء; LY: طرابلس; SD: الخرطوم; MA: الرباط; OM: مسقط; BH: المنامة; UA: كييف; PL: وارسو
    BY: مينسك; JP: طوكيو; KR: سيول, سول; KP: بيونغ يانغ; IN: نيودلهي, نيو دلهي; PK: إسلام أباد, إسلام آباد; AF: كابول
    ET: أديس أبابا; KE: نيروبي; NG: أبوجا; ZA: بريتوريا; CA: أوتاوا; MX: مكسيكو سيتي; BR: برازيليا; AR: بوينس آيرس
    CU: هافانا; VE: كراكاس; GR: أثينا; HU: بودابست; AT: فيينا; CH: برن; BE: بروكسل; NL: أمستردام; SE: ستوكهولم
    NO: أوسلو; DK: كوبنهاغن; FI: هلسنكي; PT: لشبونة; RS: بلغراد; RO: بوخارست; BG: صوفيا; CZ: براغ; AZ: باكو
    AM: يريفان; GE: تبليسي; UZ: طشقند; KZ: أستانا; TW: تايبيه, تايبي; ML: باماكو; SN: داكار; MR: نواكشوط; SO: مقديشو`),
  doubtful: ['مالي', 'عمان', 'عُمان', 'قطر', 'المغرب'],
  adjectiveOf: nisbaOf,
  adjectiveForms: nisbaForms,
  spellings,
};

/** Foreign gaf is written as ghayn or jim. */
function spellings(form: string): string[] {
  const isForeign = form.includes('غ') && !/المغرب|الغربية/.test(form);
  return isForeign ? [form, form.replaceAll('غ', 'ج')] : [form];
}
