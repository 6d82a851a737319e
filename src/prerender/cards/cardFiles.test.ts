import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { smallStoryIn } from '../../../tests/fixtures/stories.ts';
import { locales } from '../../i18n/locales.ts';
import { cardHash, type CardStyles } from './cardDocument.ts';
import { cachedCard, cardFilesOf, copyCards, generalCard, missingCards } from './cardFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
const places = {
  cache: join(folder, 'cache'),
  story: join(folder, 'story'),
  generic: join(folder, 'card.png'),
};
beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
}

const styles: CardStyles = { css: '', fonts: new Map(), hash: 'look' };
const pages = [
  { path: '/ar/', markup: '<p>القصة</p>', alt: 'القصة كلها' },
  { path: '/ar/entity/salma', markup: '<p>سلمى</p>', alt: 'سلمى: صيادة' },
];
const data = { story: smallStoryIn('ar'), locale: locales.ar ?? {} };
const filesOf = () => cardFilesOf(data, pages, places, styles);
const draw = (place: number) =>
  put(cachedCard(places.cache, cardHash(pages[place]?.markup ?? '', 'ar', styles)));

describe('the pictures of a story', () => {
  it('are the drawn ones, with the words of their page', () => {
    draw(0);
    draw(1);
    const files = filesOf();
    const own = files.get('/ar/entity/salma');
    expect(own).toMatchObject({ kind: 'own', alt: 'سلمى: صيادة' });
    expect(own?.source.startsWith(places.cache)).toBe(true);
    expect(own?.file).toMatch(/^cards\/[0-9a-f]+\.png$/);
    expect(missingCards([...files.values()])).toBe('');
  });

  it('are the story’s general card where none was drawn, in the words of the story', () => {
    put(generalCard(places.story, 'ar'));
    draw(0);
    const files = filesOf();
    expect(files.get('/ar/entity/salma')).toEqual({
      source: generalCard(places.story, 'ar'),
      file: 'cards/ar.png',
      alt: 'القصة كلها',
      kind: 'general',
    });
    expect(missingCards([...files.values()])).toContain(
      '1 of 2 previews are the story’s general card: run npm run cards',
    );
  });

  it('are a generic card where the story has none either', () => {
    const files = filesOf();
    expect(files.get('/ar/entity/salma')).toMatchObject({
      source: places.generic,
      file: 'card.png',
      alt: 'نسيج',
      kind: 'generic',
    });
    expect(missingCards([...files.values()])).toContain('2 of 2 previews are a generic card');
  });
});

it('brings every picture into the site, each under its name', async () => {
  put(generalCard(places.story, 'ar'));
  draw(0);
  const files = [...filesOf().values()];
  const site = join(folder, 'site');
  await copyCards(files, site);
  for (const { file } of files) expect(existsSync(join(site, file))).toBe(true);
});

describe('the name of a picture', () => {
  it('stays with the same words and look, and changes with either', () => {
    const name = cardHash('<p>سلمى</p>', 'ar', styles);
    expect(cardHash('<p>سلمى</p>', 'ar', { ...styles })).toBe(name);
    const others = [
      cardHash('<p>سلمى!</p>', 'ar', styles),
      cardHash('<p>سلمى</p>', 'en', styles),
      cardHash('<p>سلمى</p>', 'ar', { ...styles, hash: 'another look' }),
    ];
    expect(new Set([name, ...others]).size).toBe(4);
  });
});
