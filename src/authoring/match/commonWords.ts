/*
 * Names that are everyday words as well, folded, so that a name of one such word is proposed and not linked until the
 * text names its bearer in full. Collected from the names of states, cities and people in news texts; short on
 * purpose: a false alarm costs an editor a keystroke, a missing word a wrong link that the editor would see.
 */
const words = `
مالي قطر عمان سلام سعيد كريم امل نور عادل حسن جمال هاني وليد سمير امين صالح راشد مبارك شريف فاضل حكيم سالم
ناجي هادي مهدي غالي عالي رامي سامي شادي عزيز جميل كمال جلال بلال هلال طلال نبيل فريد وحيد رشيد مجيد حميد
الامل النور السلام الوطن الحدث الشرق الغرب الحياه الجزيره العربيه الميادين النهضه المستقبل الفجر النهار الراي
turkey jordan georgia chad may will mark bill grant rose faith hope grace april june august jack frank
guardian times post mail independent sun mirror telegraph globe apple target shell visa gap amazon oracle
nice reading bath
вера надежда любовь роман лев мир известия правда время слава
`;

/** The words, folded. */
export const commonWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));
