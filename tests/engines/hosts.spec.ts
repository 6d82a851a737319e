import { indexes, languages } from '../browser/pages.ts';
import { expect, test } from './test.ts';

/* A frame that is given no origin, as oEmbed consumers make it. More of this is tried in Chromium (hosts.spec.ts there). */

for (const language of languages) {
  test(`${language}: a frame without an origin is alive and as high as its part`, async ({
    tab,
  }) => {
    // To WebKit such a page is not of its own site: its policy has to name it, as that of a published one does.
    tab.site.nameOrigin();
    tab.site.put(
      '/around/',
      `<!doctype html><html lang="en"><head><title>Around</title></head><body>
      <script>addEventListener('message', ({ data }) => data.nasij && (window.told = data));</script>
      <iframe sandbox="allow-scripts" src="${tab.site.foreign}/${language}/?embed=graph" width="800" height="600"></iframe>
      </body></html>`,
    );
    await tab.driver.goto(`${tab.site.origin}/around/`);
    await tab.until(() => 'told' in window);
    const { title, height } = await tab.eval(
      () => (window as unknown as { told: { title: string; height: number } }).told,
    );
    expect(title).toContain(indexes[language].story.title);
    // Without its styles it was 33,800 px high.
    expect(height).toBeGreaterThan(300);
    expect(height).toBeLessThan(1200);
  });
}
