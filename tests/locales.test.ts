import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/i18n/languages.ts';
import { locales } from '../src/i18n/locales.ts';
import type { LocaleTexts } from '../src/i18n/texts.ts';

const source = resolve(import.meta.dirname, '../src');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n');

function flatten(texts: LocaleTexts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : flatten(value, `${path}${key}.`),
  );
}

const plural = /_(zero|one|two|few|many|other)$/;
const textsOf = (language: string) => new Map(flatten(locales[language] ?? {}));
const keysOf = (language: string) =>
  new Set([...textsOf(language).keys()].map((key) => key.replace(plural, '')));
const variables = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();

describe.each(languages.map(({ code: language }) => language))('the locale file %s', (language) => {
  const texts = textsOf(language);

  it('has every key of every other locale', () => {
    const all = new Set(languages.flatMap((other) => [...keysOf(other.code)]));
    expect([...all].filter((key) => !keysOf(language).has(key))).toEqual([]);
  });

  it('has every plural form of its language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = new Set(
      [...texts.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')),
    );
    const missing = [...counted]
      .flatMap((key) => forms.map((form) => `${key}_${form}`))
      .filter((key) => !texts.has(key));
    expect(missing).toEqual([]);
    expect(counted.size).toBeGreaterThan(0);
  });

  it('has no key that the code does not use', () => {
    // A key is used as it stands, or by its namespace where the rest is a value of the model: t(`kinds.${kind}`).
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) || code.includes(`\`${key.slice(0, key.lastIndexOf('.'))}.\${`);
    expect([...keysOf(language)].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('has every key that the code uses', () => {
    const used = [...code.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key = '']) => key);
    expect(used.filter((key) => !keysOf(language).has(key))).toEqual([]);
    expect(used.length).toBeGreaterThan(30);
  });

  const hasWords = (text: string) => /\p{L}{3}/u.test(text.replaceAll(/\{\{.*?\}\}/g, ''));

  it('leaves nothing empty or in the words of another language', () => {
    const others = languages.filter(({ code: other }) => other !== language);
    const untranslated = [...texts].filter(
      ([key, text]) =>
        text === '' ||
        (hasWords(text) && others.some(({ code: other }) => textsOf(other).get(key) === text)),
    );
    expect(untranslated).toEqual([]);
  });

  it('is written in its own script', () => {
    const script = new Intl.Locale(language).maximize().script;
    const own = script === 'Arab' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u;
    expect([...texts].filter(([, text]) => hasWords(text) && !own.test(text))).toEqual([]);
  });

  it('fills the same places as the other locales', () => {
    const differing = languages.flatMap(({ code: other }) =>
      [...textsOf(other)].filter(([key, text]) => {
        const mine = texts.get(key);
        return (
          mine !== undefined &&
          !plural.test(key) &&
          variables(mine).join() !== variables(text).join()
        );
      }),
    );
    expect(differing).toEqual([]);
  });
});
