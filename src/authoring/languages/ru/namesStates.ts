import type { StateWords } from '../../find/entities/languageNames.ts';
import { tabled } from '../lists.ts';
import { adjectiveCases, nameCases } from './namesCases.ts';

/*
 * What Russian newspapers call states beside the names of the platform’s own list, their adjectives, and the capitals that
 * reports often name in place of the state: a city is a place all the same, and an editor decides what is meant.
 */
export const russianStates: StateWords = {
  forms: tabled(`
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
  adjectives: tabled(`
    RU: российский; CN: китайский; US: американский; GB: британский; FR: французский; DE: немецкий, германский
    IT: итальянский; ES: испанский; UA: украинский; BY: белорусский; KZ: казахстанский, казахский; UZ: узбекский
    TR: турецкий; IR: иранский; IL: израильский; SY: сирийский; EG: египетский; IN: индийский; JP: японский
    KR: южнокорейский; KP: северокорейский; PL: польский; HU: венгерский; CZ: чешский; RS: сербский
    GE: грузинский; AM: армянский; AZ: азербайджанский; MD: молдавский; FI: финский; SE: шведский
    NO: норвежский; CA: канадский; BR: бразильский; MX: мексиканский; SA: саудовский; LT: литовский
    LV: латвийский; EE: эстонский; GR: греческий; NL: нидерландский, голландский; CH: швейцарский
    AT: австрийский; BG: болгарский; RO: румынский; AU: австралийский; KG: киргизский; TJ: таджикский`),
  capitals: tabled(`
    RU: Москва; US: Вашингтон; CN: Пекин; GB: Лондон; FR: Париж; DE: Берлин; IT: Рим; ES: Мадрид; TR: Анкара
    IR: Тегеран; IQ: Багдад; SY: Дамаск; EG: Каир; UA: Киев; PL: Варшава; BY: Минск; KZ: Астана; UZ: Ташкент
    JP: Токио; KR: Сеул; KP: Пхеньян; IN: Дели, Нью-Дели; BE: Брюссель; HU: Будапешт; AT: Вена; RS: Белград
    GE: Тбилиси; AM: Ереван; AZ: Баку; MD: Кишинёв; LT: Вильнюс; LV: Рига; EE: Таллин; FI: Хельсинки; SE: Стокгольм
    NO: Осло; DK: Копенгаген; CZ: Прага; GR: Афины; KG: Бишкек; TJ: Душанбе; CU: Гавана; CH: Берн`),
  doubtful: [],
  // Доминика is a man’s name in the genitive far more often than a state.
  omitted: ['DM'],
  adjectiveForms: adjectiveCases,
  spellings: nameCases,
  fromPlatform: (name) => [name.replace(/^о-(?:в|ва) |[\s-]о-(?:в|ва)$/, '')],
};
