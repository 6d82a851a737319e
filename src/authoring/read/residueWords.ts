import { foldWord } from '../../story/fold.ts';

/*
 * What web pages write around an article, in the languages they are most read in. Case, accents,
 * Arabic spelling and punctuation do not matter. None of it is left out unless the whole line is made of it.
 */

const phrases = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map(foldLine)
    .filter((phrase) => phrase !== '');

/** A line as its phrases are compared: folded words, single spaces, no punctuation. */
export function foldLine(line: string): string {
  const words = line.split(/[^\p{L}\p{M}\p{N}]+/u).map(foldWord);
  return words.filter((word) => word !== '').join(' ');
}

/** Words of a share bar that mean nothing else when they stand alone in a line. */
export const sharing = new Set(
  phrases(`
    facebook, twitter, whatsapp, telegram, linkedin, instagram, pinterest, reddit, share, share this,
    share this article, share this story, share on, share on facebook, share on twitter, share on x,
    share via email, share on whatsapp, copy link, copy url, link copied, copied, tweet, follow us,
    فيسبوك, فيس بوك, تويتر, واتساب, واتس اب, واتس آب, تلغرام, تليغرام, تلجرام, تليجرام, تيليجرام, تيليغرام,
    لينكد إن, لينكدإن, لينكدان, انستغرام, إنستجرام, انستقرام, بنترست, بينتيريست, بنتريست, شارك, شاركها,
    شارك المقال, شارك هذا المقال, شارك الخبر, شارك هذا الخبر, شارك على, شارك عبر, شارك على فيسبوك, شارك على تويتر, مشاركة,
    مشاركة المقال, مشاركة الخبر, غرد, انسخ الرابط, نسخ الرابط, تم نسخ الرابط, تابعنا, تابعونا,
    поделиться, поделиться в, поделиться ссылкой, скопировать ссылку, ссылка скопирована, вконтакте,
    одноклассники, фейсбук, твиттер, телеграм, ватсап, вотсап,
    分享, 分享到, 分享至, 复制链接, 複製連結, 微博, 新浪微博, 微信, 微信好友, 朋友圈,
    qq空间, partager, partager sur facebook, partager sur twitter, copier le lien, teilen, link kopieren,
    compartir, copiar enlace,
    اشتراک گذاری, کپی لینک,
    paylaş,
  `),
);

/** Words that a share bar has too, but that mean nothing of the kind alone. */
export const sharingBeside = new Set(
  phrases(`
    x, e mail, email, mail, messenger, tumblr, viber, snapchat, tiktok, youtube, threads, bluesky, mastodon,
    flipboard, pocket, skype, vk, ok, qq, line, wechat, weibo, google, rss, print, save, post, pin, send,
    more, link, comments, comment, on, via,
    إكس, اكس, ماسنجر, فايبر, سناب شات, تيك توك, يوتيوب, ثريدز, بريد, بريد إلكتروني, البريد الإلكتروني, ايميل,
    طباعة, اطبع, حفظ, إرسال, أرسل, المزيد, رابط, تعليق, تعليقات, عبر, على, و,
    почта, печать, распечатать, сохранить, ещё, комментарии,
    收藏, 打印, 评论, 更多, 豆瓣, 邮件,
    imprimer, envoyer, drucken, imprimir,
  `),
);

/** Notices: the whole line is one of these. */
export const notices = new Set(
  phrases(`
    ad, ads, advert, advertisement, advertisements, advertising, sponsored, sponsored content, paid content,
    promoted, skip advertisement, story continues below advertisement, article continues below advertisement,
    article continues after advertisement, continue reading below, continue reading, scroll to continue,
    read more, read the full story, see more, show more, load more, loading, related, related articles,
    related stories, related topics, related news, more on this story, more from this section, most read,
    most popular, top stories, recommended, recommended for you, you may also like, you might also like,
    trending, trending now, read also, also read, see also, comments, leave a comment, post a comment,
    view comments, show comments, back to top, listen to this article, listen to article, subscribe,
    subscribe now, sign in, sign up, log in, newsletter, our newsletter, our free daily newsletter, cookie settings,
    accept all, subscribers only, for subscribers only, this article is for subscribers only,
    our standards the thomson reuters trust principles, réutiliser ce contenu, print, print this page, print this article, ad space, report a typo, ends,
    إعلان, إعلانات, إعلان ممول, محتوى ممول, محتوى مدفوع, برعاية, اقرأ أيضا, إقرأ أيضا, اقرأ المزيد,
    إقرأ المزيد, قراءة المزيد, للمزيد, المزيد, شاهد أيضا, طالع أيضا, مواضيع ذات صلة, موضوعات ذات صلة,
    مقالات ذات صلة, أخبار ذات صلة, أخبار متعلقة, مواضيع متعلقة, موضوعات متعلقة, الأكثر قراءة, الأكثر مشاهدة,
    قد يعجبك أيضا, قد يهمك أيضا, اخترنا لك, اترك تعليقا, أضف تعليقا, أضف تعليق, التعليقات, العودة للأعلى,
    استمع إلى المقال, استمع للمقال, اشترك الآن, تسجيل الدخول, النشرة البريدية, مساحة إعلانية, مساحات إعلانية,
    حجم الخط, تكبير الخط, تصغير الخط, طباعة, طباعة المقال, طباعة الخبر, طباعة الصفحة, انتهى,
    للمشتركين فقط, هذا المقال للمشتركين فقط, محتوى للمشتركين فقط,
    هذا المقال يعبر عن رأي كاتبه, المقال يعبر عن رأي كاتبه,
    только для подписчиков, материал доступен только подписчикам, реклама, на правах рекламы, читайте также, читать далее, читать дальше, читать полностью, подробнее,
    по теме, материалы по теме, ещё по теме, самое читаемое, популярное, комментарии, оставить комментарий,
    подписаться, рекламный блок, размер шрифта, версия для печати, распечатать, нашли ошибку,
    заметили ошибку, нашли опечатку, сообщить об ошибке, сообщить об опечатке,
    广告, 廣告, 赞助内容, 相关阅读, 相关新闻, 相关文章, 推荐阅读, 延伸阅读, 阅读更多, 阅读全文, 热门文章, 发表评论, 返回顶部, 点击查看更多, 完, 全文完, 打印本页, 打印,
    article réservé aux abonnés, cet article est réservé aux abonnés, réservé aux abonnés,
    contenu réservé aux abonnés, publicité, lire aussi, à lire aussi, lire la suite, articles liés, sur le même sujet, commentaires,
    anzeige, werbung, lesen sie auch, mehr lesen, publicidad, lea también, leer más, tags, topics,
    وسوم, الوسوم,
    теги,
    标签,
  `),
);

/** What opens a line that leads to another article, or lists the article’s tags; a sign such as a colon follows it. */
export const pointers = phrases(`
    read also, also read, read more, see also, watch also, related, more on this, recommended, tags, topics,
    keywords, filed under,
    اقرأ أيضا, إقرأ أيضا, اقرأ المزيد, اقرأ كذلك, شاهد أيضا, طالع أيضا, للمزيد, مواضيع ذات صلة,
    مقالات ذات صلة, أخبار ذات صلة, وسوم, الوسوم, كلمات مفتاحية, الكلمات المفتاحية, كلمات دلالية,
    الكلمات الدلالية,
    читайте также, смотрите также, по теме, теги, метки, ключевые слова,
    相关阅读, 相关新闻, 延伸阅读, 推荐阅读, 标签, 关键词, 关键字,
    lire aussi, à lire aussi, mots clés, lesen sie auch, mehr zum thema, lea también,
  `);

/** The same, where no sign follows. None of these begins a sentence of a report. */
export const pointerOpenings = phrases(`
    read also, also read, you may also like,
    اقرأ أيضا, إقرأ أيضا, اقرأ كذلك, شاهد أيضا, طالع أيضا, قد يهمك أيضا, قد يعجبك أيضا,
    читайте также, смотрите также,
    相关阅读, 延伸阅读, 推荐阅读,
    lire aussi, à lire aussi, lesen sie auch, lea también,
  `);

/** What opens a line that says when the page was published; figures follow. */
export const timeOpenings = phrases(`
    published, first published, last updated, updated, last modified, posted,
    آخر تحديث, تم التحديث, نشر في, تم النشر, تاريخ النشر, نشرت في, أضيف في, تاريخ الإضافة,
    опубликовано, обновлено, дата публикации, последнее обновление,
    发布时间, 更新时间, 发表时间, 发布于, 更新于,
    publié le, mis à jour, mise à jour, modifié le, aktualisiert, veröffentlicht, publicado, actualizado,
  `);

/** The first page of a site, where the way to an article begins. */
export const home = new Set(
  phrases(`
    home, homepage, front page, الرئيسية, الصفحة الرئيسية, главная, 首页, 首頁, accueil, startseite, inicio,
  `),
);

/** What opens a line that asks the reader to subscribe or follow. */
export const appeals = phrases(`
    subscribe to our, sign up for our, sign up to our, sign up for the newsletter, get our newsletter,
    get the latest news, follow us on, join us on, join our whatsapp, join our telegram, join our channel,
    download our app, we use cookies, this site uses cookies, this website uses cookies, click here to,
    تابعونا على, تابعنا على, تابعوا قناتنا, تابع قناتنا, تابعوا صفحتنا, اشترك في نشرتنا, اشتركوا في نشرتنا,
    اشترك في النشرة, اشترك في قناتنا, اشتركوا في قناتنا, انضم إلى قناتنا, انضموا إلى قناتنا, حمل تطبيق,
    اضغط هنا, انقر هنا, للاشتراك في نشرتنا, للاشتراك في النشرة البريدية, للاشتراك في قناتنا,
    لمتابعة أخبارنا, تابعوا أخبارنا, تابعوا آخر أخبار, تابعوا آخر الأخبار, تابع آخر الأخبار,
    подпишитесь на, подписывайтесь на, следите за нами, если вы нашли ошибку, если вы заметили ошибку,
    если вы нашли опечатку, если вы заметили опечатку, нашли ошибку выделите, нашли опечатку выделите,
    заметили ошибку выделите, заметили опечатку выделите,
    订阅我们, 关注我们, 扫描二维码, 扫一扫, 长按识别, 扫码关注, 扫码下载, 扫码订阅, 扫码阅读,
    abonnez vous à, inscrivez vous à, suivez nous sur, abonnieren sie, suscríbete a, síguenos en,
  `);

/** What opens a line that says who made a picture, or whose report this is; a sign such as a colon follows it. */
export const credits = phrases(`
    photo, photos, photo credit, image, images, image credit, image source, picture, credit, illustration,
    file photo, source, sources,
    صورة, الصورة, صور, تصوير, عدسة, مصدر الصورة, صورة أرشيفية, المصدر, مصدر, المصادر,
    фото, фотография, источник, источник фото, иллюстрация,
    图片, 图片来源, 图源, 摄影, 来源, 资料图, 责任编辑, 编辑,
    crédit photo, crédit, foto, quelle, fuente,
  `);

/** What opens a credit line without a sign. */
export const creditOpenings = phrases(`
    photo by, photos by, picture by, image by, image courtesy of, photo courtesy of, illustration by,
  `);

/** News and picture agencies: a line of nothing but these is a credit. */
export const agencies = new Set(
  phrases(`
    afp, ap, ap photo, reuters, associated press, getty, getty images, epa, epa efe, efe, xinhua, dpa, tass,
    shutterstock, ria novosti, anadolu, anadolu agency,
    رويترز, فرانس برس, الفرنسية, أسوشيتد برس, أ ف ب, أ ب, د ب أ, وكالات, الأناضول, غيتي, غيتي إيميجز,
    غيتي ايمجز, جيتي, شينخوا,
    тасс, рия новости, интерфакс, рейтер,
    新华社, 路透社, 法新社, 美联社, 中新社, 中新网,
  `),
);

/** What may stand between agencies. */
export const agencyLinks = new Set(phrases('via, by, file, photo, images, صورة, صور, عن, و, фото'));

/** What a line that keeps the rights begins or ends with. */
export const rights = phrases(`
    all rights reserved,
    جميع الحقوق محفوظة, كل الحقوق محفوظة,
    все права защищены,
    版权所有, 版权声明, 保留所有权利, 未经授权 不得转载, 未经授权不得转载,
    tous droits réservés, alle rechte vorbehalten, todos los derechos reservados,
  `);
