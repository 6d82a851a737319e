import { describe, expect, it } from 'vitest';
import { residueOf } from './residue.ts';

const why = (line: string) => residueOf(line, 'paragraph');

describe('lines of a page', () => {
  it.each([
    ['إعلان 300×250', 'page around'],
    ['Advertisement 728x90', 'page around'],
    ['Реклама (300x250)', 'page around'],
    ['مساحة إعلانية', 'page around'],
    ['A+ A-', 'page around'],
    ['حجم الخط', 'page around'],
    ['طباعة', 'page around'],
    ['字号：大 中 小', 'page around'],
    ['（完）', 'page around'],
    ['Listen to this article', 'page around'],
    ['الرئيسية | سياسة | اقتصاد', 'navigation'],
    ['Home | World', 'navigation'],
    ['الرئيسية > سياسة', 'navigation'],
    ['首页 > 国际 > 正文', 'navigation'],
    ['آخر تحديث: الثلاثاء 3 كانون الثاني 2040 - 09:42', 'published'],
    ['نُشر في 3 يناير 2040', 'published'],
    ['Updated 9:12 a.m.', 'published'],
    ['2040年3月27日 10:35 来源：海岸报', 'published'],
    ['الأحد 7 يوليو 2040', 'published'],
    ['Publié le 3 mai 2040 à 10h30, mis à jour le 4 mai 2040 à 9h', 'published'],
    ['Published: May 3, 2040 (updated May 4, 2040)', 'published'],
    ['12 دقيقة قراءة', 'how long'],
    ['5 min read', 'how long'],
    ['تعليقات (12)', 'comments'],
    ['3 Comments', 'comments'],
    ['للاشتراك في نشرتنا البريدية اضغط هنا', 'subscribe'],
    ['تابعوا قناتنا على واتساب', 'subscribe'],
    ['تابعوا آخر أخبار الساحل عبر Google News', 'subscribe'],
    ['شارك هذا الخبر', 'share bar'],
    ['Réutiliser ce contenu', 'page around'],
    ['Article réservé aux abonnés', 'page around'],
    ['Только для подписчиков', 'page around'],
    ['Подписывайтесь на наш канал', 'subscribe'],
    ['Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter', 'report a mistake'],
    ['扫码关注我们', 'subscribe'],
    ['Читайте также: Где строят причалы', 'other pages'],
    ['اقرأ أيضاً أين تُبنى الأرصفة', 'other pages'],
    ['图为新渔港。（海岸社）', 'caption'],
    ['责任编辑：林海', 'credits'],
    ['版权所有 海岸报', 'rights'],
  ])('drops “%s”', (line, reason) => {
    expect(why(line)).toContain(reason);
  });

  it.each([
    'كتب: نديم السهلي – القصبة',
    'بقلم نديم السهلي',
    'القصبة - «أنباء الساحل»: هدى السهلي',
    'By Nadia Sahili and Tom Quay in Qasaba',
    'By Nadia Sahili | March 3, 2040 | Updated 9:12 a.m.',
    'Additional reporting by Tom Quay in Qasaba. Editing by Ann Mole.',
    'Автор: Иван Причалов',
    '(إعداد نديم السهلي للنشرة العربية - تحرير هدى السهلي)',
    'إعداد نديم السهلي للنشرة العربية - تحرير هدى السهلي',
    '(تغطية نديم السهلي من القصبة- إعداد علي السهلي للنشرة العربية- تحرير هدى السهلي)',
    '(Reporting by Nadia Sahili in Qasaba; editing by Tom Quay)',
    'Par Jean Quai (à Qasaba) et Anne Môle',
    'Par Jean Quai',
  ])('drops “%s” and asks for the byline', (line) => {
    expect(why(line)).toContain('“byline”');
  });

  it.each([
    'By Sunday the harbour board had opened the quay.',
    'By land and by sea',
    'Reporting by the harbour board found that half of the boats had left.',
    'Published in 1962, the plan returns',
    'Friday markets return in 2040',
    'كتب الوزير على صفحته أن الرصيف سيُفتح في 3 يناير.',
    'كتب: «لن نغادر المرفأ»',
    'إعداد الرصيف الجديد - تحرير المرفأ القديم',
    '(إعداد الرصيف الجديد)',
    'تحرير المرفأ للنشرة العربية أهم من الصيد.',
    'Par Jean Quai le port a été ouvert',
    'Par Jean Quai, le port a été ouvert.',
    'Par Dimanche',
    'Publié le matin, mis à jour le soir',
    'The plan, updated 3 times',
    'Les ports sont réservés aux abonnés du quai',
    'Подписывайтесь под обращением рыбаков',
    'تقرير: ارتفاع أسعار السمك في القصبة',
    'مصدر: القصبة لن تفتح الرصيف هذا العام',
    'Updated: 3 boats lost off Qasaba',
    'Sources: the board will not open the quay',
    'نشر الجيش 2500 جندي في البلدة عند الساعة 10:30 من مساء 3 يناير 2040.',
    'قال إن قراءة التقرير تستغرق 12 دقيقة قراءة متأنية.',
    'حجم الخط الجديد للسكة يزيد على 40 كيلومترا.',
    'Нашли ошибку в расчётах инженеры порта.',
    '扫码支付在卡萨巴渔港普及。',
    'The new print rules cover 300x250 advertisements, the board said.',
    'Ministers > generals, one poster read.',
  ])('keeps “%s”', (line) => {
    expect(why(line)).toBeNull();
  });
});
