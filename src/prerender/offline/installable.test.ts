import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { smallPage } from '../../../tests/renderWithApp.tsx';
import { installableTags, paper, webManifest } from './installable.ts';

const base = '/news/nasij/';

describe.each([
  ['ar', 'rtl'],
  ['en', 'ltr'],
])('the manifest in %s', (language, dir) => {
  const { story } = smallPage(language);
  const { file, text } = webManifest(smallPage(language), base);
  const manifest = JSON.parse(text);

  it('opens the story in its language and direction, and stays in it', () => {
    expect(manifest).toMatchObject({ lang: language, dir, scope: base });
    expect(manifest.start_url).toBe(`${base}${language}/`);
    expect(manifest.name).toContain(story.title);
    expect([...manifest.short_name].length).toBeLessThanOrEqual(12);
  });

  it('names icons that are there, in the sizes it says', () => {
    for (const { src, sizes, type } of manifest.icons) {
      const path = `public/${src.slice(base.length)}`;
      expect(existsSync(path), path).toBe(true);
      if (type !== 'image/png') continue;
      // Width and height stand in a PNG's first chunk.
      const png = readFileSync(path);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    const purposes = manifest.icons.map(({ purpose }: { purpose: string }) => purpose);
    expect(purposes).toContain('maskable');
  });

  it('is named in the head of its pages', () => {
    const tags = installableTags(language, base).join('\n');
    expect(tags).toContain(`<link rel="manifest" href="${base}${file}">`);
    expect(tags).toContain(`href="${base}icons/apple-touch-icon.png"`);
  });
});

it('has the paper of the style sheet as its colour', () => {
  const styles = readFileSync('src/app/styles/tokens.css', 'utf8');
  expect(styles).toContain(`--paper: light-dark(${paper.light}, ${paper.dark})`);
});
