import { plainText } from '../../src/story/storyIndex.ts';
import { directions, indexes, languages, pathOf, words } from '../browser/pages.ts';
import { findWords, linesOf, wordKeys } from '../browser/pdfText.ts';
import { expect, test } from './test.ts';

const dense = (texts: readonly string[]) => texts.join('').replaceAll(/[\s\p{M}]/gu, '').length;

for (const language of languages) {
  const { story, paragraphs } = indexes[language];
  const { t } = words[language];
  const putin = { kind: 'entity', id: 'putin' } as const;

  test(`${language}: what is printed has the text, the card and the table, and nothing of a screen's controls`, async ({
    tab,
  }) => {
    test.skip(!tab.driver.pdf, 'WebKitGTK cannot be driven to print (docs/engines.md)');
    await tab.open(pathOf(language, putin));
    await tab.comesReady();
    const lines = (await linesOf(await tab.driver.pdf!(), directions[language])).flat();
    const keysOf = (text: string) => wordKeys(text, language);
    if (tab.engine === 'firefox') {
      // It names no letters for the forms that its faces put in their place, so there they are only counted.
      const seen = await tab.eval(() =>
        ['.article', '.card', '#table'].map(
          (one) => document.querySelector(one)?.textContent ?? '',
        ),
      );
      return expect(dense(lines) / dense(seen)).toBeGreaterThan(0.85);
    }
    const keys = keysOf(lines.join('\n'));
    let at = 0;
    for (const block of [
      story.title,
      ...story.sections.flatMap(({ heading, paragraphs: own }) => [
        heading,
        ...own.map((id) => plainText(paragraphs.get(id)!.content)),
      ]),
      story.credit,
      t('app.table'),
    ]) {
      const found = findWords(keys, keysOf(block), at);
      expect(
        found,
        `“${block}” among: ${keys.slice(at, at + 60).join(' ')}`,
      ).toBeGreaterThanOrEqual(at);
      at = found + keysOf(block).length;
    }
    for (const control of [t('app.search'), t('filters.title'), t('reader.tour')]) {
      expect(findWords(keys, keysOf(control), 0), control).toBe(-1);
    }
  });

  test(`${language}: by the rules for paper, one column without controls, pictures whole`, async ({
    tab,
  }) => {
    // An A4 page less its margins, in CSS px.
    const width = 672;
    await tab.open(pathOf(language, putin));
    await tab.comesReady();
    await tab.resize(width, 1000);
    await tab.eval(() => {
      // No engine but Chromium can be told to show a page as printed: the rules for paper become those for the screen.
      const turn = (rules: CSSRuleList) => {
        for (const rule of rules) {
          if (rule instanceof CSSMediaRule) {
            const { media } = rule;
            media.mediaText = media.mediaText
              .replaceAll(/\bprint\b/g, 'all')
              .replaceAll(/\bscreen\b/g, 'speech');
          }
          // Layers hold rules, too.
          if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
        }
      };
      for (const { cssRules } of document.styleSheets) turn(cssRules);
    });
    const gone = [
      '.strip',
      '.sheet-bar',
      '.little',
      '.contents',
      '.view-tabs',
      '.header button',
      '.languages',
      '.card-close',
    ];
    for (const one of gone) await tab.isShown(one, false);
    const boxes = await tab.eval(() =>
      ['.article', '.card', '#graph', '#timeline', '#table'].map((part) => {
        const { left, right, top, bottom, height } = document
          .querySelector(part)!
          .getBoundingClientRect();
        return { part, left, right, top, bottom, height };
      }),
    );
    boxes.forEach(({ part, left, right, top, height }, at) => {
      expect(height, part).toBeGreaterThan(100);
      expect(left, part).toBeGreaterThanOrEqual(-0.5);
      expect(right, part).toBeLessThanOrEqual(width + 0.5);
      const before = boxes[at - 1];
      if (before)
        expect(top, `${part} below ${before.part}`).toBeGreaterThanOrEqual(before.bottom - 1);
    });
  });
}
