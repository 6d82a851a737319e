import { foldLine } from './residueWords.ts';

/*
 * What stands on the buttons and links that show the rest of an article: a reader presses one, so the rest is not hidden.
 */
const openers = new Set(
  `read more, read on, continue reading, keep reading, show more, see more, view more, load more, more, read the full story,
  read the full article, expand, اقرأ المزيد, المزيد, تابع القراءة, متابعة القراءة, أكمل القراءة, استمر في القراءة, عرض المزيد,
  اقرأ أكثر, اقرأ الخبر كاملا, читать далее, читать дальше, читать полностью, показать полностью, показать ещё, развернуть, далее,
  阅读更多, 阅读全文, 展开全文, 展开, 查看更多, 查看全文, 閱讀更多, 閱讀全文, 展開全文, lire la suite, lire plus, voir plus, afficher plus,
  weiterlesen, mehr lesen, mehr anzeigen, leer más, seguir leyendo, ver más, continuar leyendo, mostrar más,
  ادامه مطلب, بیشتر بخوانید, devamını oku, daha fazla`
    .split(',')
    .map(foldLine),
);

/** Whether the last words before something hidden are those of a button that shows it. */
export const isOpener = (words: string): boolean =>
  words.length < 60 && openers.has(foldLine(words));
