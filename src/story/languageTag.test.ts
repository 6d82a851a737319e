import { expect, it } from 'vitest';
import { baseLanguage, nearestLanguage } from './languageTag.ts';

it.each([
  ['zh-Hant-TW', 'zh'],
  ['pt-BR', 'pt'],
  ['ar', 'ar'],
])('%s is of the language %s', (tag, language) => expect(baseLanguage(tag)).toBe(language));

it.each([
  ['ar-SA', ['en', 'ar'], 'ar'],
  ['ar', ['en', 'ar-EG'], 'ar-EG'],
  ['ar-Latn', ['ar'], undefined],
  ['fa', ['ar', 'en'], undefined],
  ['pt-BR', ['pt-PT', 'pt'], 'pt'],
  ['pt-PT', ['pt', 'pt-PT'], 'pt-PT'],
  ['pt-BR', ['en', 'pt-PT'], 'pt-PT'],
  ['zh-Hant', ['zh'], undefined],
  ['zh-Hant-HK', ['zh', 'zh-Hant'], 'zh-Hant'],
  ['zh-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
  ['zh-SG', ['zh', 'zh-Hant'], 'zh'],
  ['sr-Latn', ['sr'], undefined],
  ['ar-1234567890', ['ar'], undefined],
  ['sr-Latn-RS', ['sr', 'sr-Latn'], 'sr-Latn'],
])('readers of %s are served, of %j, by %s', (tag, offered, served) => {
  expect(nearestLanguage(tag, offered)).toBe(served);
});
