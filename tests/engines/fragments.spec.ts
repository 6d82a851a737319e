import { textFragment } from '../../src/app/quote/textFragment.ts';
import { expect, test } from './test.ts';

/** Paragraphs of a page, the passage that a link is to between ⟦ and ⟧. */
const pages: Record<string, readonly string[]> = {
  'words that stand elsewhere before': [
    'They say that prices fell in May.',
    'Nobody says: “prices fell”.',
    'She says: “⟦prices fell⟧”, again and again.',
  ],
  'words that another says before, behind the same words': [
    'The fishers say that the wait at the pier fell by ten minutes in May.',
    'The port says that ⟦the wait at the pier fell by ten minutes in May⟧; in August they left.',
  ],
  'words that end on a vowel mark': ['قال غيره كان مهما', 'وقال إن ذلك ⟦كان مهمّ⟧، في موسكو'],
  'a longer passage with vowel marks': [
    'وقال إن الأمر كان',
    'ثم ⟦قال إن أيضاً لقاءً جديداً كان مهماً «جدّاً⟧» في موسكو أمس',
  ],
  'what is before them ends on a vowel mark': ['كان الأمر مهما', 'قال أيضاً ⟦كان الأمر⟧ كذلك'],
  'narrow no-break spaces': ['rien', 'il ⟦dit «\u202foui\u202f» 10\u202f000 fois⟧\u202f!'],
  'words that differ by an accent': ['Le resume parle.', 'Son ⟦résumé⟧ parle.'],
  'a clause of running Chinese': [
    '双方都表示满意。',
    '普京与习近平会晤，⟦双方都表示满意⟧，会后离开。',
  ],
};

test('a link to words leads to them and to no others', async ({ tab }) => {
  for (const [what, marked] of Object.entries(pages)) {
    const texts = marked.map((text) => text.replace(/[⟦⟧]/g, ''));
    const at = marked.findIndex((text) => text.includes('⟦'));
    const fragment = textFragment({
      before: texts.slice(0, at),
      paragraphs: [texts[at]!],
      from: marked[at]!.indexOf('⟦'),
      to: marked[at]!.indexOf('⟧') - 1,
    });
    expect(fragment, what).not.toBeNull();
    const path = `/words-${Object.keys(pages).indexOf(what)}`;
    const gap = '<div style="block-size: 3000px"></div>';
    tab.site.put(
      path,
      `<!doctype html><head><meta charset="utf-8"><title>Words</title></head>${gap}${texts.map((text) => `<p>${text}</p>${gap}`).join('')}`,
    );
    await tab.driver.goto(`${tab.site.origin}${path}#${fragment}`);
    await tab.until((nth) => {
      const { top, bottom } = document.querySelectorAll('p')[nth]!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, at);
  }
});
