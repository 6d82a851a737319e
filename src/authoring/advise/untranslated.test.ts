import { describe, expect, it } from 'vitest';
import { smallStory } from '../../../tests/fixtures/smallStory.ts';
import { advise } from './advise.ts';

const codes = (article: string) =>
  advise({ ...smallStory(), 'en/article.md': article })
    .filter(({ code }) => code === 'untranslated')
    .map(({ file, what }) => `${file} ${what}`);

describe('paragraphs that are not translated', () => {
  const files = smallStory();
  const english = files['en/article.md'] ?? '';
  const line = (text: string, id: string) =>
    text.split('\n').find((one) => one.endsWith(`{#${id}}`)) ?? '';

  it('are told where they have another language’s letters', () => {
    const arabic = line(files['ar/article.md'] ?? '', 'p2');
    expect(codes(english.replace(line(english, 'p2'), arabic))).toEqual([
      'en/article.md “p2” is not written in the letters of the language “en”',
    ]);
  });

  it('are told where they have another language’s words', () => {
    const french = {
      ...files,
      'story.yaml': (files['story.yaml'] ?? '').replace('[ar, en]', '[ar, en, fr]'),
      'fr/article.md': english,
      'fr/labels.yaml': files['en/labels.yaml'] ?? '',
    };
    const told = advise(french).filter(({ code }) => code === 'untranslated');
    expect(told.map(({ file }) => file)).toEqual(Array(4).fill('fr/article.md'));
  });

  it('are none in a story that is', () => {
    expect(codes(english)).toEqual([]);
  });
});
