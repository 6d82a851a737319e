import { expect, it } from 'vitest';
import { saysWhose } from './attributingWords.ts';

it.each([
  ['ar', 'وسط احتجاجات على القرار'],
  ['zh', '在抗议声中'],
  ['fr', 'malgré les critiques'],
])('hears in a region what it hears in %s', (language, sentence) => {
  for (const tag of [language, `${language}-XX`]) expect(saysWhose(sentence, tag), tag).toBe(true);
});
