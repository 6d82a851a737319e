import type { Page } from '@playwright/test';

/**
 * Translates a page as browsers do, from now on: each text node is taken out and another element with other words
 * stands in its place, also in what comes later. What the scripts of the page hold on to is no part of it any more.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(beginTranslation);
}

/** The words of a page or a part of it as they were before they were translated. */
export function originalText(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((parts) => parts.map((part) => (part.textContent ?? '').replaceAll(/[⟦⟧]/g, '')));
}

/** Runs in the page. */
function beginTranslation() {
  const isLeftAlone = (text: Text) =>
    text.data === '' ||
    text.parentElement?.closest(
      'font, script, style, noscript, textarea, title, [translate="no"], .notranslate',
    ) !== null;
  const translateText = (text: Text) => {
    if (!text.isConnected || isLeftAlone(text)) return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `⟦${text.data}⟧`;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const translateIn = (node: Node) => {
    if (node instanceof Text) return translateText(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) translateText(text);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') translateIn(target);
      else for (const node of addedNodes) translateIn(node);
    }
  }).observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  translateIn(document.body);
}
