import { tabled } from '../lists.ts';

/** Arabic names of what the world's news names every day (find/entities/worldThings.ts); the first form is the name. */
export const arabicWorld = tabled(`
united-nations: الأمم المتحدة, منظمة الأمم المتحدة
security-council: مجلس الأمن, مجلس الأمن الدولي
nato: حلف شمال الأطلسي, حلف الناتو, الناتو, ناتو, حلف الأطلسي, منظمة حلف شمال الأطلسي, الأطلسي
european-union: الاتحاد الأوروبي
european-commission: المفوضية الأوروبية
african-union: الاتحاد الأفريقي
arab-league: جامعة الدول العربية, الجامعة العربية
world-health-organization: منظمة الصحة العالمية
unesco: اليونسكو, يونسكو
unicef: اليونيسف, يونيسف, اليونيسيف
international-atomic-energy-agency: الوكالة الدولية للطاقة الذرية
international-monetary-fund: صندوق النقد الدولي, صندوق النقد
world-bank: البنك الدولي
world-trade-organization: منظمة التجارة العالمية
opec: أوبك, منظمة أوبك
red-cross: الصليب الأحمر, اللجنة الدولية للصليب الأحمر
red-crescent: الهلال الأحمر
fifa: الفيفا, فيفا, الاتحاد الدولي لكرة القدم
uefa: يويفا, اليويفا
international-olympic-committee: اللجنة الأولمبية الدولية
ecowas: إيكواس, الإيكواس, المجموعة الاقتصادية لدول غرب أفريقيا
brics: بريكس, مجموعة بريكس
g7: مجموعة السبع
g20: مجموعة العشرين
shanghai-cooperation-organisation: منظمة شنغهاي للتعاون
asean: آسيان
gulf-cooperation-council: مجلس التعاون الخليجي
hezbollah: حزب الله
hamas: حركة حماس, حماس
taliban: حركة طالبان, طالبان
islamic-state: تنظيم داعش, داعش, تنظيم الدولة الإسلامية
unrwa: الأونروا, وكالة الأمم المتحدة لغوث وتشغيل اللاجئين, وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين, وكالة غوث وتشغيل اللاجئين
unhcr: مفوضية الأمم المتحدة لشؤون اللاجئين, المفوضية السامية للأمم المتحدة لشؤون اللاجئين
world-food-programme: برنامج الأغذية العالمي
organization-for-security-and-co-operation-in-europe: منظمة الأمن والتعاون في أوروبا
interpol: الإنتربول
african-development-bank: البنك الأفريقي للتنمية, بنك التنمية الأفريقي
doctors-without-borders: أطباء بلا حدود
human-rights-watch: هيومن رايتس ووتش
amnesty-international: منظمة العفو الدولية
kremlin: الكرملين
white-house: البيت الأبيض
pentagon: البنتاغون
congress: الكونغرس, الكونغرس الأمريكي
knesset: الكنيست
bundestag: البوندستاغ
elysee: قصر الإليزيه, الإليزيه
downing-street: داونينغ ستريت
cia: وكالة المخابرات المركزية, وكالة الاستخبارات المركزية
fbi: مكتب التحقيقات الفيدرالي
nasa: ناسا, وكالة ناسا
international-criminal-court: المحكمة الجنائية الدولية
international-court-of-justice: محكمة العدل الدولية
european-central-bank: البنك المركزي الأوروبي
state-duma: مجلس الدوما, الدوما
state-department: وزارة الخارجية الأمريكية, وزارة الخارجية الأميركية
reuters: رويترز, وكالة رويترز, رويتر
afp: فرانس برس, وكالة فرانس برس, وكالة الصحافة الفرنسية
associated-press: أسوشيتد برس, وكالة أسوشيتد برس, أسوشييتد برس
tass: تاس, وكالة تاس
ria-novosti: نوفوستي, ريا نوفوستي, وكالة ريا نوفوستي
interfax: إنترفاكس, وكالة إنترفاكس
xinhua: شينخوا, وكالة شينخوا, وكالة أنباء الصين الجديدة, وكالة أنباء شينخوا
anadolu: الأناضول, وكالة الأناضول
bloomberg: بلومبرغ, وكالة بلومبرغ
bbc: بي بي سي
cnn: سي إن إن, شبكة سي إن إن
al-jazeera: قناة الجزيرة
al-arabiya: قناة العربية
new-york-times: نيويورك تايمز, صحيفة نيويورك تايمز
washington-post: واشنطن بوست, صحيفة واشنطن بوست
guardian: الغارديان, صحيفة الغارديان
wall-street-journal: وول ستريت جورنال
financial-times: فايننشال تايمز
le-monde: لوموند, صحيفة لوموند
le-figaro: لوفيغارو
indo-pacific: المحيطين الهندي والهادئ, منطقة المحيطين الهندي والهادئ
middle-east: الشرق الأوسط
gaza: قطاع غزة, غزة
west-bank: الضفة الغربية
crimea: شبه جزيرة القرم, القرم
mediterranean: البحر المتوسط, البحر الأبيض المتوسط
red-sea: البحر الأحمر
black-sea: البحر الأسود
south-china-sea: بحر الصين الجنوبي
east-china-sea: بحر الصين الشرقي
new-mexico: نيو مكسيكو
new-jersey: نيوجيرسي, نيو جيرسي
northern-ireland: أيرلندا الشمالية
england: إنجلترا, إنكلترا
scotland: اسكتلندا, اسكوتلندا
wales: ويلز
new-york: نيويورك
geneva: جنيف
the-hague: لاهاي
jerusalem: القدس
tel-aviv: تل أبيب
istanbul: إسطنبول, اسطنبول
dubai: دبي
europe: أوروبا
asia: آسيا
africa: أفريقيا, إفريقيا
central-asia: آسيا الوسطى
latin-america: أمريكا اللاتينية, أميركا اللاتينية
south-america: أمريكا الجنوبية
north-america: أمريكا الشمالية
north-africa: شمال أفريقيا, شمال إفريقيا
uyghurs: الأويغور, الإيغور, الأويغوريين, أقلية الأويغور
rohingya: الروهينغا, الروهينجا
kurds: الأكراد, الكرد
tuareg: الطوارق
amazigh: الأمازيغ
druze: الدروز
yazidis: الإيزيديون, الإيزيديين
copts: الأقباط
crimean-tatars: تتار القرم
soviet-union: الاتحاد السوفيتي, الاتحاد السوفييتي, الاتحاد السوفياتي, الاتحاد السوفياتى
yugoslavia: يوغوسلافيا, يوغسلافيا
czechoslovakia: تشيكوسلوفاكيا
east-germany: ألمانيا الشرقية
ottoman-empire: الدولة العثمانية, الإمبراطورية العثمانية
cold-war: الحرب الباردة
second-world-war: الحرب العالمية الثانية
first-world-war: الحرب العالمية الأولى
arab-spring: الربيع العربي
`);
