import { tabled } from '../lists.ts';

/** Russian names of what the world's news names every day (find/entities/worldThings.ts); the first form is the name. */
export const russianWorld = tabled(`
united-nations: ООН, Организация Объединённых Наций
security-council: Совет Безопасности, Совбез ООН, Совбез
nato: НАТО, Североатлантический альянс
european-union: Европейский союз, Евросоюз, ЕС
european-commission: Еврокомиссия, Европейская комиссия
african-union: Африканский союз
arab-league: Лига арабских государств, ЛАГ
world-health-organization: Всемирная организация здравоохранения, ВОЗ
unesco: ЮНЕСКО
unicef: ЮНИСЕФ
international-atomic-energy-agency: МАГАТЭ
international-monetary-fund: Международный валютный фонд, МВФ
world-bank: Всемирный банк
world-trade-organization: ВТО
opec: ОПЕК
red-cross: Красный Крест
red-crescent: Красный Полумесяц
fifa: ФИФА
uefa: УЕФА
international-olympic-committee: МОК, Международный олимпийский комитет
ecowas: ЭКОВАС
brics: БРИКС
g7: Большая семёрка
g20: Большая двадцатка
shanghai-cooperation-organisation: ШОС
asean: АСЕАН
hezbollah: Хезболла
hamas: ХАМАС
taliban: Талибан
islamic-state: ИГИЛ
unrwa: БАПОР
unhcr: УВКБ ООН
organization-for-security-and-co-operation-in-europe: ОБСЕ
interpol: Интерпол
doctors-without-borders: Врачи без границ
human-rights-watch: Хьюман Райтс Вотч
amnesty-international: Международная амнистия
kremlin: Кремль
white-house: Белый дом
pentagon: Пентагон
congress: Конгресс
knesset: Кнессет
bundestag: Бундестаг
elysee: Елисейский дворец
cia: ЦРУ
fbi: ФБР
nasa: НАСА
international-criminal-court: МУС, Международный уголовный суд
international-court-of-justice: Международный суд ООН
european-central-bank: ЕЦБ
russian-foreign-ministry: МИД
state-duma: Госдума, Государственная дума
russian-defence-ministry: Минобороны
russian-emergencies-ministry: МЧС
state-department: Госдепартамент, Госдеп
reuters: Рейтер, Reuters
afp: Франс Пресс, АФП
associated-press: Ассошиэйтед Пресс
tass: ТАСС
ria-novosti: РИА Новости
interfax: Интерфакс
xinhua: Синьхуа
anadolu: Анадолу
bloomberg: Блумберг
bbc: Би-би-си
al-jazeera: Аль-Джазира
kommersant: Коммерсантъ, Коммерсант
indo-pacific: Индо-Тихоокеанский регион
middle-east: Ближний Восток
gaza: Сектор Газа, Газа
west-bank: Западный берег
crimea: Крым
mediterranean: Средиземное море
red-sea: Красное море
black-sea: Чёрное море
south-china-sea: Южно-Китайское море
east-china-sea: Восточно-Китайское море
northern-ireland: Северная Ирландия
england: Англия
scotland: Шотландия
wales: Уэльс
new-york: Нью-Йорк
geneva: Женева
the-hague: Гаага
jerusalem: Иерусалим
tel-aviv: Тель-Авив
istanbul: Стамбул
dubai: Дубай
europe: Европа
asia: Азия
africa: Африка
central-asia: Центральная Азия, Средняя Азия
latin-america: Латинская Америка
south-america: Южная Америка
north-america: Северная Америка
north-africa: Северная Африка
uyghurs: уйгуры, уйгуров, уйгурам
rohingya: рохинджа
kurds: курды, курдов
tuareg: туареги
druze: друзы
yazidis: езиды
copts: копты
crimean-tatars: крымские татары
soviet-union: Советский Союз, СССР
yugoslavia: Югославия
czechoslovakia: Чехословакия
east-germany: ГДР
ottoman-empire: Османская империя
cold-war: холодная война
second-world-war: Вторая мировая война
first-world-war: Первая мировая война
arab-spring: арабская весна
`);
