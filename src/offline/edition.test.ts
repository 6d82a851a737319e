import { expect, it } from 'vitest';
import { cacheName, type Edition, otherCaches } from './edition.ts';

const editionAt = (base: string, version: string): Edition => ({
  version,
  base,
  defaultLanguage: 'ar',
  shells: {},
  pages: [],
  files: {},
});

it('counts only other editions of the same site as left over, the oldest first', () => {
  const [first, second, third] = ['1', '2', '3'].map((version) => editionAt('/news/', version));
  const around = [editionAt('/', '1'), editionAt('/news/nasij/', '1')].map(cacheName);
  const left = [first!, second!].map(cacheName);
  const stored = [...left, cacheName(third!), ...around, 'another app’s'];
  expect(otherCaches(stored, third!)).toEqual(left);
});
