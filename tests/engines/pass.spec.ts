import { directions, type Language, languages, pathOf, words } from '../browser/pages.ts';
import { expect, test } from './test.ts';
import type { Tab } from './tab.ts';

const otherOf: Record<Language, Language> = { ar: 'en', en: 'ar' };
const linkIn = (tab: Tab) =>
  tab.eval(() => document.querySelector<HTMLTextAreaElement>('.copy-field textarea')?.value);

for (const language of languages) {
  const { t } = words[language];
  const xi = pathOf(language, { kind: 'entity', id: 'xi' });

  test(`${language}: a thing and a view are shared by their links, copied or said to be refused`, async ({
    tab,
  }) => {
    await tab.open(`${xi}?view=table`);
    await tab.comesReady();
    await tab.click('.card [data-share="/entity/xi"]');
    await tab.isShown('dialog.share .copy-field');
    expect(await linkIn(tab)).toBe(tab.site.origin + xi);
    await tab.click('dialog.share .copy-field button');
    await tab.until(
      (...outcomes) =>
        outcomes.includes(document.querySelector('dialog.share .copy-status')?.textContent ?? ''),
      t('share.copiedThis', { what: t('share.link') }),
      t('share.refused'),
    );
    await tab.press('Escape');
    await tab.until(() => document.querySelector('dialog') === null);
    await tab.click('.header-share');
    await tab.isShown('dialog.share .copy-field');
    expect(await linkIn(tab)).toBe(`${tab.site.origin}${xi}?view=table`);
  });

  test(`${language}: the other language opens at the same thing and view`, async ({ tab }) => {
    const other = otherOf[language];
    await tab.open(`${xi}?view=loom`);
    await tab.click('.languages a');
    const there = `${pathOf(other, { kind: 'entity', id: 'xi' })}?view=loom`;
    await tab.isAt(there);
    await tab.comesAlive();
    const { lang, dir } = await tab.eval(() => {
      const { lang: code, dir: direction } = document.documentElement;
      return { lang: code, dir: direction };
    });
    expect({ lang, dir }).toEqual({ lang: other, dir: directions[other] });
    await tab.isShown('#loom');
    await tab.until(() => document.querySelector('[data-card="entity/xi"]') !== null);
  });

  test(`${language}: a frame shows its part, as high as it is, and tells the page around it`, async ({
    tab,
  }) => {
    tab.site.put(
      '/around/',
      `<!doctype html><html lang="en"><head><title>Around</title></head><body>
      <iframe class="nasij" src="/${language}/?embed=graph" title="Graph" width="800" height="200"></iframe>
      <script src="/embed.js" async></script></body></html>`,
    );
    await tab.driver.goto(`${tab.site.origin}/around/`);
    // Only the script gives the frame its content's height and name.
    await tab.until(() => {
      const frame = document.querySelector('iframe')!;
      const content = frame.contentDocument?.querySelector('.app')?.getBoundingClientRect();
      return (
        content !== undefined &&
        content.height > 300 &&
        Math.abs(content.height + 2 - frame.getBoundingClientRect().height) <= 3
      );
    });
    await tab.isShown('iframe >>> #graph');
    await tab.isShown('iframe >>> #timeline', false);
    await tab.isShown('iframe >>> #p1', false);
    await tab.click('iframe >>> #graph [data-node="xi"] .graph-shape');
    await tab.isAt(`/around/?nasij=${language}/entity/xi`);
    await tab.isShown('iframe >>> [data-card="entity/xi"]');
  });
}
