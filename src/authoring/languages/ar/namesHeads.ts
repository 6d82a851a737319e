import type { EntityKind } from '../../../story/types.ts';
import type {
  ArabicScriptHeads,
  NounHead,
} from '../../find/entities/arabicScript/arabicScriptLexicon.ts';
import { listed } from '../lists.ts';

/*
 * Nouns that begin the name of an organisation, a place, a document or a period in Arabic, chosen from general knowledge of
 * news language. A name of a place or company may follow such a noun without the article (نهر دجلة, شركة نوفا).
 */

const heads = new Map<string, NounHead>();
const add = (kind: EntityKind, proper: boolean, words: string, plain = false) => {
  for (const word of listed(words)) heads.set(word, { kind, proper, ...(plain && { plain }) });
};

add(
  'organization',
  true,
  'شركة، خطوط، حزب، حركة، نادي، ناد، مجموعة، بنك، مصرف، مؤسسة، منظمة، جماعة، جمعية، تنظيم، مصنع، صندوق، كتائب، مليشيا، ميليشيا',
);
add(
  'organization',
  false,
  'حلف، اتحاد، رابطة، تحالف، ائتلاف، نقابة، جبهة، برنامج، منتدى، كونفدرالية، تيار، غرفة، مبادرة',
);
add(
  'institution',
  true,
  'جامعة، معهد، كنيسة، كاتدرائية،  مركز، مستشفى، بلدية، كلية، مدرسة، متحف، مختبر، دار، مسرح، مكتبة',
);
add(
  'institution',
  false,
  'وزارة، مجلس، هيئة، لجنة، محكمة، مفوضية، سفارة، قنصلية، برلمان، نيابة، مديرية، دائرة، حرس، جهاز، ديوان، مكتب، بورصة، سلطة، إدارة، أكاديمية، خفر، أمانة، رئاسة، مصلحة، جيش',
);
add('institution', false, 'حكومة، شرطة، قوات، سلطات، قيادة، بحرية، مخابرات، استخبارات', true);
add(
  'place',
  true,
  'مدينة، بلدة، قرية، جزيرة، مضيق، نهر، جبل، بحيرة، مطار، فندق، ميناء، مرفأ، إقليم، ولاية، محافظة، مقاطعة، منطقة، ملعب، استاد، سد، معبر، مخيم، وادي، هضبة، حي، ضاحية، واحة، حقل، جسر، شارع، ميدان، ساحة، سهل، قضاء، خليج، بحر، قصر، محطة، جزر، جبال، ناحية، منتجع',
);
add('place', false, 'محيط، صحراء، أرخبيل، شبه جزيرة، سواحل، ساحل');
add(
  'media',
  true,
  'وكالة، صحيفة، جريدة، مجلة، قناة، إذاعة، شبكة، تلفزيون، تلفزة، راديو، فضائية، موقع',
);
add('document', true, 'اتفاقية، معاهدة، اتفاق، إعلان، ميثاق، بروتوكول، وثيقة');
add('document', false, 'دستور، قانون، مرسوم، مذكرة');
add('period', false, 'حقبة، عصر، ثورة، حرب');
add('state', true, 'جمهورية، مملكة، سلطنة، إمارة');

/** Agencies, centres and channels that are no media: by a word behind them. */
const otherAgencies = listed(
  'الفضاء، الطاقة، المخابرات، الاستخبارات، الأمن، البيئة، التنمية، اللاجئين، الغوث، السياحة، الأدوية، الأرصاد، السويس، بنما، الدولية، الوطنية، الأوروبية، الوطن، الاتصالات، الكهرباء، المياه، التجسس، مكافحة، تنمية، حماية، التعاون',
);

/** Adjectives that are common in names and are not made with ـي. */
const namingAdjectives = listed(
  'القابضة، العرب، العرب، المتحدة، العامة، العام، العليا، الأعلى، الموحدة، الموحد، المشتركة، المشترك، الحرة، الحر، المسلحة، المسلمة، الخضراء، الأخضر، الحمراء، الأحمر، الأسود، الأبيض، البيضاء، الزرقاء، الأزرق، الكبرى، الأكبر، الصغرى، الوسطى، الأوسط، الأدنى، الأقصى، المستقلة، المستقل، المركزي، المتوسط، الهادئ، الأطلسي، الميت، العظمى، الباردة، السريع، المقدسة، المقدس، الدائمة، الموقتة، المؤقتة، الشاملة، الساحلية، الجوي، الجوية، المدنية، الناشئة، الخاصة، المختلطة، الاستثنائية',
);

/** What ministries, committees and the like are for: such a noun may be added with و. */
const fields = listed(
  'الزراعة، الغابات، التعاون، التعليم، البحث، الثقافة، الإعلام، الاتصال، السياحة، الآثار، الصناعة، التجارة، المالية، الاقتصاد، التخطيط، النقل، المواصلات، الأشغال، الإسكان، العمل، العدل، الصحة، البيئة، المياه، الري، الطاقة، النفط، المعادن، الكهرباء، الدفاع، الداخلية، الخارجية، المغتربين، المهجرين، الشباب، الرياضة، الأوقاف، التضامن، الأسرة، المرأة، الطفولة، التنمية، الاستثمار، الاتصالات، التكنولوجيا، العلوم، التربية، الثروة، الصيد، الدواء، الغذاء، الأمن، الهادئ، المحاسبة, الآداب، الفنون، المناجم، الرقابة، الطوارئ، الأطلسي، المحيط، الإصلاح، الهجرة، الجوازات، العمران، الحماية، السلع، الدراسات، الأبحاث، البحوث، النشر، التوزيع، الاستشارات، التدريب، الترجمة، الصناعات، الألعاب، المؤتمرات، السلام، الغاز، الشغل، الإعلام، الأنباء، الطيران، المقاولات، التأمين، الاتصالات، الإحصاء، البترول، الملاحة',
);

/** Nouns that the nouns above govern and that are no names by themselves: “board”, “experts”. */
const namelessParts = listed(
  'الإدارة، الإداره، التحقيق، التحكيم، الخبراء، الأعمال، العمل، الشركة، الحزب، النادي، المدينة، القرية، المنطقة، الحدود، المباراة، الانتخابات، الضحايا، الأهالي، السكان، الدولة، البلاد، التواصل، الإنترنت، الأنباء، الرأي، الأسئلة، الأوامر، العام، الجهات، النزاع، الحادث، الحادثة، الاتفاق، السلام، الشراكة، الطرفين، الجانبين، الناخبين، العاصمة، المعارضة، الموالاة، المحافظة، الولاية، الإقليم، البلدة، الجزيرة، الحي، البلدية، الفندق، الملعب، المطار، الميناء، المحكمة، الجامعة، المتظاهرين، التي، الذي، الذين',
);

/** Two-word names that need no article, and their definite forms. */
const arabicDocuments = listed(
  'بيان مشترك، البيان المشترك، بيان ختامي، البيان الختامي، مذكرة تفاهم، خارطة طريق، خريطة طريق، إعلان مشترك، الإعلان المشترك',
);

/** Nouns for towns and provinces: the name alone is what follows them. */
const townNouns = listed(
  'مدينة، بلدة، قرية، محافظة، ولاية، إقليم، مقاطعة، ضاحية، ناحية، قضاء، مديرية، عاصمة',
);

/** Nouns for media only where a proper name follows: شبكة الجيل الخامس is none. */
const properMedia = listed('شبكة، موقع، راديو');

/** Honours that begin the name of a place or body: مستشفى القديس جاورجيوس, شارع الملك فيصل. */
const honours = listed(
  'القديس، القديسة، الملك، الملكة، الأمير، الأميرة، الشيخ، الرئيس، الشهيد، السلطان، الإمام، الجنرال، سيدي، مار',
);

/** Kinds of bodies that may go on with و: حزب العدالة والتنمية. */
const pairedNouns = listed('حزب، حركة، جمعية، جماعة، تيار، جبهة');

/** What begins a name in Arabic, and what may follow. */
export const arabicHeadWords: ArabicScriptHeads = {
  kinds: heads,
  otherAgencies,
  agencyKinds: [
    { noun: 'وكالة', behind: 'الدولية', kind: 'organization' },
    { noun: 'وكالة', kind: 'institution' },
    { noun: 'قناة', kind: 'place' },
  ],
  news: listed('الأنباء، أنباء، الصحافة، الإخبارية، الإخباري، الأخبار'),
  properMedia,
  papers: listed('قناة، صحيفة، جريدة، مجلة'),
  namingAdjectives,
  uniqueAdjectives: ['المركزي'],
  fields,
  purposes: ['لكرة القدم'],
  nameless: namelessParts,
  // جمعية رعاية الطفولة.
  verbalNouns: listed(
    'رعاية، حماية، وقاية، تنمية، تربية، توعية، تغذية، تسوية، عناية، كفاية، مقاضاة',
  ),
  documents: arabicDocuments,
  accusative: 'ا',
  towns: townNouns,
  seas: listed('بحر، محيط، خليج، صحراء، قطب'),
  honours,
  paired: pairedNouns,
};
