import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../src');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join(source, file));

describe('the house', () => {
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
});
