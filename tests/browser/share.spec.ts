import type { Page } from '@playwright/test';
import { focusName } from '../../src/focus/focusName.ts';
import { quoteOf, quoteWordsOf } from '../../src/app/quote/quoteWords.ts';
import { plainText } from '../../src/story/storyIndex.ts';
import { writeQuote } from '../../src/app/quote/quote.ts';
import { indexes, kinds, languages, pathOf, words, inFirst } from './pages.ts';
import { choose, comesReady, expect, expectUrl, open, parts, test } from './reader.ts';

const dialogOf = (page: Page) => page.getByRole('dialog');
const linkIn = (page: Page) => dialogOf(page).locator('.copy-field textarea').first();

/** Selects part of a paragraph's text, in characters, as a reader does by hand or keys. */
async function select(page: Page, paragraph: string, from: number, to: number) {
  await parts(page).paragraph(paragraph).scrollIntoViewIfNeeded();
  await page.evaluate(
    ([id, start, end]) => {
      const text = document.querySelector(`#${id} .paragraph-text`);
      const place = (offset: number): [Node, number] => {
        const walker = document.createTreeWalker(text!, NodeFilter.SHOW_TEXT);
        let before = 0;
        while (walker.nextNode()) {
          const { length } = walker.currentNode as Text;
          if (offset <= before + length) return [walker.currentNode, offset - before];
          before += length;
        }
        throw new Error(`The text of ${id} has no ${offset} characters.`);
      };
      window.getSelection()!.setBaseAndExtent(...place(start), ...place(end));
    },
    [paragraph, from, to] as const,
  );
}

/** The words that the page marks as quoted. */
const quoted = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('nasij-quote') ?? [])].map((range) => String(range)).join('|'),
  );

const textOf = async (page: Page, id: string) =>
  (await page.locator(`#${id} .paragraph-text`).textContent()) ?? '';

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];
  const index = indexes[language];

  test.describe(language, () => {
    test('every thing has a button that gives the link to it alone', async ({ page, baseURL }) => {
      await open(page, `${pathOf(language)}?voice=putin&view=loom`);
      for (const [kind, focus] of kinds.slice(1)) {
        if (!focus) continue;
        const path = pathOf(language, focus);
        await choose(page, focus);
        await page.locator(`.card [data-share="/${focus.kind}/${focus.id}"]`).click();
        await expect(linkIn(page), kind).toHaveValue(baseURL + path);
        await expect(dialogOf(page).locator('.share-name')).toHaveText(
          focusName(index, focus, words[language]),
        );
        await page.keyboard.press('Escape');
        await expect(dialogOf(page)).toHaveCount(0);
        await expect(page.locator('.card .share-button')).toBeFocused();
      }
    });

    testOnce(
      'paragraphs and sections have theirs in the text; by keys alone, too',
      async ({ page, baseURL }) => {
        await open(page, pathOf(language));
        await comesReady(page);
        for (const what of ['/section/statement', '/paragraph/p2']) {
          const button = page.locator(`#article [data-share="${what}"]`);
          await button.focus();
          await expect(button).toHaveCSS('opacity', '1');
          await page.keyboard.press('Enter');
          await expect(linkIn(page)).toHaveValue(`${baseURL}/${language}${what}`);
          await dialogOf(page)
            .getByRole('button', { name: t('share.close') })
            .click();
        }
      },
    );

    testOnce(
      'the view that is open is shared with its filters, from the bar or by a key',
      async ({ page, baseURL }) => {
        const path = `${pathOf(language, { kind: 'entity', id: 'china' })}?stance=cooperation&view=table`;
        await open(page, path);
        await page.getByRole('button', { name: t('share.view') }).click();
        await expect(linkIn(page)).toHaveValue(baseURL + path);
        await page.keyboard.press('Escape');
        await page.locator('#title').click();
        await page.keyboard.press('s');
        await expect(linkIn(page)).toHaveValue(baseURL + path);
      },
    );

    testOnce('what is copied is on the clipboard, and said to be', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, pathOf(language, { kind: 'event', id: 'gas-deal' }));
      await page.locator('.card .share-button').click();
      const copy = dialogOf(page).locator('.copy-field').first();
      await copy.getByRole('button').click();
      await expect(copy.getByRole('button')).toHaveText(t('share.copied'));
      await expect(copy.getByRole('status')).toHaveText(
        t('share.copiedThis', { what: t('share.link') }),
      );
      const link = await linkIn(page).inputValue();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
      expect(link).toMatch(/^[\x21-\x7e]{1,60}$/);
    });

    testOnce(
      'where copying is refused, the text is selected and the reader told',
      async ({ page }) => {
        await page.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', {
            value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
          });
        });
        await open(page, pathOf(language, { kind: 'event', id: 'gas-deal' }));
        await page.locator('.card .share-button').click();
        const copy = dialogOf(page).locator('.copy-field').first();
        await copy.getByRole('button').click();
        await expect(copy.getByRole('status')).toHaveText(t('share.refused'));
        await expect(linkIn(page)).toBeFocused();
        const selected = await linkIn(page).evaluate((field) => {
          const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
          return value.slice(selectionStart, selectionEnd);
        });
        expect(selected).toBe(await linkIn(page).inputValue());
      },
    );

    testOnce('the system’s own way to send is offered where there is one', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'share', {
          value: (data: ShareData) => {
            document.documentElement.dataset.sent = JSON.stringify(data);
            return Promise.reject(new DOMException('closed', 'AbortError'));
          },
          configurable: true,
        });
      });
      await open(page, pathOf(language, { kind: 'entity', id: 'xi' }));
      await page.locator('.card .share-button').click();
      await page.getByRole('button', { name: t('share.send') }).click();
      const sent = await page.locator('html').getAttribute('data-sent');
      expect(JSON.parse(sent ?? '')).toEqual({
        title: index.entities.get('xi')?.name,
        url: await linkIn(page).inputValue(),
      });
      await expect(dialogOf(page)).toBeVisible();
    });

    test('it can be cited in four forms, two of them as files', async ({ page }) => {
      await open(page, pathOf(language, { kind: 'entity', id: 'xi' }));
      await page.locator('.card .share-button').click();
      await dialogOf(page)
        .locator('summary', { hasText: t('cite.title') })
        .click();
      const name = index.entities.get('xi')?.name ?? '';
      for (const style of ['APA', 'Chicago', 'BibTeX', 'RIS']) {
        const field = dialogOf(page).getByLabel(style, { exact: true });
        await expect(field).toHaveValue(new RegExp(name));
        await expect(field).toHaveValue(/\/entity\/xi/);
      }
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        dialogOf(page)
          .getByRole('link', { name: t('cite.file', { style: 'BibTeX' }) })
          .click(),
      ]);
      expect(file.suggestedFilename()).toBe(`beijing-2022-${language}-xi.bib`);
    });

    test('selected words get a link to exactly those words, whole', async ({ page, context }) => {
      await open(page, pathOf(language));
      const text = await textOf(page, 'p3');
      // From the middle of the second word to the middle of the fifth.
      const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
      await select(page, 'p3', spaces[0]! + 2, spaces[3]! + 2);
      await page.getByRole('button', { name: t('quote.link') }).click();
      const link = await linkIn(page).inputValue();
      expect(link).toMatch(/\/paragraph\/p3\?quote=2-4-\w{16}#:~:text=[\x21-\x7e]+$/);
      const wanted = text.slice(spaces[0]! + 1, spaces[4]).replace(/[^\p{L}\p{N}\p{M}]+$/u, '');
      await expect(dialogOf(page).locator('.share-name')).toHaveText(wanted);

      const other = await context.newPage();
      await open(other, link);
      await expect.poll(() => quoted(other)).toBe(wanted);
      await expect(other.locator('[role=status]', { hasText: wanted })).toHaveCount(1);
      await expect(parts(other).paragraph('p3')).toBeInViewport();
      // A choice leaves the quote behind.
      await parts(other).mention('p3', 'united-states').click();
      await expectUrl(other, pathOf(language, { kind: 'entity', id: 'united-states' }));
      await expect.poll(() => quoted(other)).toBe('');
    });

    test('a quote that runs over paragraphs holds the article’s own words only', async ({
      page,
    }) => {
      await open(page, pathOf(language));
      const [first, second] = [await textOf(page, 'p2'), await textOf(page, 'p3')];
      await parts(page).paragraph('p2').scrollIntoViewIfNeeded();
      await page.evaluate(() => {
        const [from, to] = ['p2', 'p3'].map((id) =>
          document.querySelector(`#${id} .paragraph-text`),
        );
        const range = document.createRange();
        range.setStart(from!, 0);
        range.setEnd(to!, to!.childNodes.length);
        window.getSelection()!.removeAllRanges();
        window.getSelection()!.addRange(range);
      });
      await page.getByRole('button', { name: t('quote.link') }).click();
      const count = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)?.length ?? 0;
      await expect(linkIn(page)).toHaveValue(
        new RegExp(`/p2\\?quote=1-${count(first) + count(second)}-`),
      );
      // The browser's own mark begins in one paragraph and ends in the other.
      const [opening, closing] = [
        first.split(' ').slice(0, 3),
        second
          .replace(/[.\s]+$/, '')
          .split(' ')
          .slice(-3),
      ];
      await expect(linkIn(page)).toHaveValue(
        new RegExp(
          `#:~:text=${[opening, closing].map((some) => encodeURIComponent(some.join(' '))).join()}$`,
        ),
      );
      // The name is as much of it as there is room for, without what stands between the paragraphs.
      const name = dialogOf(page).locator('.share-name');
      await expect(name).toContainText(`${first} ${second.split(' ').slice(0, 4).join(' ')}`);
      await expect(name).toHaveText(/^.{100,240} …$/);
    });

    test('words that were edited since the link was made are found, told of, or not guessed at', async ({
      page,
    }) => {
      const paragraph = { kind: 'paragraph', id: 'p5' } as const;
      const now = plainText(index.paragraphs.get('p5')?.content ?? []);
      const path = `${pathOf(language, paragraph)}?quote=`;
      /** A link to six words of the paragraph as it was once. */
      const linkTo = (once: string, from: number) =>
        path + writeQuote(quoteOf(quoteWordsOf(once), from, 6));
      const maybe = () =>
        page.evaluate(() =>
          [...(CSS.highlights.get('nasij-quote-unsure') ?? [])].map(String).join('|'),
        );

      // Words before it came or went, and vowel marks.
      const earlier = language === 'ar' ? 'ثُمَّ قيل إنّ ' : 'Then, ';
      await open(page, linkTo(earlier + now, 5 + quoteWordsOf(earlier).length));
      await expect.poll(async () => quoteWordsOf(await quoted(page)).length).toBe(6);
      await expect(page.locator('.notice')).toHaveCount(0);

      // The word before it is another now: others may have been meant.
      await open(page, linkTo(`zero ${now.slice(quoteWordsOf(now)[5]!.start)}`, 1));
      await expect(page.locator('.notice')).toContainText(t('quote.unsure'));
      expect(quoteWordsOf(await maybe())).toHaveLength(6);
      expect(await quoted(page)).toBe('');

      // One of them was another word.
      await open(page, linkTo((language === 'ar' ? 'ثُمَّ ' : 'Then, ') + now, 0));
      await expect(page.locator('.notice')).toContainText(t('quote.changed'));
      expect(await quoted(page)).toBe('');
      expect(await maybe()).toBe('');
      await expect(parts(page).paragraph('p5')).toHaveAttribute('aria-current', 'true');
    });

    testOnce('a link opens with what a messenger put behind it', async ({ page, complaints }) => {
      const path = pathOf(language, { kind: 'entity', id: 'putin' });
      await page.goto(`${path}).`);
      await expectUrl(page, path);
      await expect(parts(page).card).toHaveAttribute('data-card', 'entity/putin');
      // The host's own answer to the address, which is wrong as it stands.
      expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
      await open(page, `${path}?view=loom،&fbclid=IwAR1`);
      await expect(page.locator('#loom')).toBeVisible();
      await expect(page.locator('.notice')).toHaveCount(0);
    });
  });
}
