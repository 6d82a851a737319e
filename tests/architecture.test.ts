import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/* The house as docs/decisions.md and the README draw it: which room may import from which. */
const views = ['story', 'url', 'i18n', 'ui'];
const page = ['reader', 'timeline', 'graph', 'loom', 'focus'];
const mayImport: Record<string, readonly string[]> = {
  files: ['compiler'],
  story: [],
  url: ['story'],
  i18n: ['story'],
  ui: ['story', 'i18n'],
  reader: views,
  timeline: views,
  graph: views,
  loom: views,
  focus: views,
  embed: [],
  offline: ['story', 'url'],
  app: [...views, ...page, 'embed', 'offline'],
  compiler: ['story', 'i18n'],
  exports: [...views, 'compiler'],
  authoring: ['story', 'i18n', 'compiler', 'exports'],
  prerender: [...views, ...page, 'app', 'authoring', 'compiler', 'exports', 'files', 'offline'],
  cli: ['story', 'i18n', 'compiler', 'authoring', 'files', 'prerender'],
};

const source = resolve(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) =>
  join(source, file),
);
const code = files.filter((file) => /\.tsx?$/.test(file));
const styles = files.filter((file) => file.endsWith('.css'));
const roomOf = (file: string) => relative(source, file).split(/[\\/]/)[0] ?? '';

/** Tests, and what only they use: `testStory.ts`. */
const isOfTests = (file: string) => /\.test\.tsx?$|^test[A-Z]/.test(basename(file));

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:from\s+|import\s+|import\()'(\.[^']*)'/g);
  return [...found].map(([, path = '']) => resolve(dirname(file), path));
}

describe('the house', () => {
  it('has only the rooms that are drawn', () => {
    const rooms = new Set(code.map(roomOf));
    expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
  });

  it('imports one way', () => {
    const wrong = code
      .filter((file) => !isOfTests(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => {
            const [from, to] = [roomOf(file), roomOf(target)];
            return from !== to && !mayImport[from]?.includes(to);
          })
          .map((target) => `${relative(source, file)} must not import ${relative(source, target)}`),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps build-time libraries out of the reader’s browser', () => {
    const buildOnly =
      /from '(zod|yaml|edtf|chardet|mammoth|fflate|chrono-node|jsdom|@mozilla\/readability|mdast-util-from-markdown|mdast-util-to-markdown|any-ascii|diff|xmlbuilder2|tr46|csv-stringify[a-z/]*|node:[a-z/]+)'/;
    const reached = new Set<string>();
    const wrong: string[] = [];
    const visit = (file: string) => {
      if (reached.has(file) || !code.includes(file)) return;
      reached.add(file);
      const text = readFileSync(file, 'utf8').replaceAll(/^import type .*$/gm, '');
      const library = buildOnly.exec(text)?.[1];
      if (library) wrong.push(`${relative(source, file)} imports ${library}`);
      for (const [, path = ''] of text.matchAll(/(?:from\s+|import\s+|import\()'(\.[^']*)'/g)) {
        visit(resolve(dirname(file), path));
      }
    };
    visit(join(source, 'app/shell/main.tsx'));
    expect(wrong).toEqual([]);
    expect(reached.size).toBeGreaterThan(20);
  });

  it('keeps authoring and the compiler free of Node: they run in a browser, too', () => {
    const pure = code.filter((file) => /^(authoring|compiler)$/.test(roomOf(file)));
    const steps = pure.filter((file) => !/\.test\.ts$|\/testFiles\.ts$/.test(file));
    const node = /from '(?:node:|jsdom)|import\('(?:node:|jsdom)|\bprocess\.|\bBuffer\b/;
    const wrong = steps.filter((file) => node.test(readFileSync(file, 'utf8')));
    expect(wrong.map((file) => relative(source, file))).toEqual([]);
    expect(steps.length).toBeGreaterThan(50);
  });

  it('has no barrels, and files named for what they are', () => {
    expect(code.filter((file) => /^index\.tsx?$/.test(basename(file)))).toEqual([]);
    const misnamed = code
      .filter((file) => !/\.(test|d)\.tsx?$/.test(file))
      .filter(
        (file) =>
          (file.endsWith('.tsx') && !/^(main|start|render)\.tsx$/.test(basename(file))) !==
          /^[A-Z]/.test(basename(file)),
      );
    expect(misnamed.map((file) => relative(source, file))).toEqual([]);
  });

  it('writes no HTML from strings and no inline styles', () => {
    const unsafe = /dangerouslySetInnerHTML|\.innerHTML|\.html\(|\beval\(|new Function|\bstyle=\{/;
    expect(
      code.filter((file) => !/\.test\.tsx?$/.test(file) && unsafe.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });

  it('has logical styles only', () => {
    const physical =
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|float|clear)\s*:|text-align:\s*(?:left|right)/m;
    expect(styles.filter((file) => physical.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(styles.length).toBeGreaterThan(5);
  });
});
