import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallStoryIn } from '../../../tests/fixtures/stories.ts';
import type { LocalStory } from '../../story/types.ts';
import { checkLedger, extendLedger, livePaths, readLedger, formatLedger } from './ledger.ts';
import { ledgerName } from '../../files/ledgerText.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nasij-ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keep = (text: string) => writeFileSync(join(folder, ledgerName), text);
const tellings = () => ['ar', 'en'].map(smallStoryIn);

describe('the ledger', () => {
  it('reads back what it wrote, sorted', () => {
    keep(
      formatLedger('river-accord', [
        { path: '/en/', since: '2026-11-23' },
        { path: '/', since: '2026-11-22' },
      ]),
    );
    expect(readLedger(folder, 'river-accord')).toEqual([
      { path: '/', since: '2026-11-22' },
      { path: '/en/', since: '2026-11-23' },
    ]);
  });

  it('is empty before the first release, and in a folder copied from another story', () => {
    expect(readLedger(folder, 'river-accord')).toEqual([]);
    keep(formatLedger('beijing-2022', [{ path: '/ar/entity/putin', since: '2026-11-22' }]));
    expect(readLedger(folder, 'river-accord')).toEqual([]);
  });

  it('says which line of it was broken by hand', () => {
    keep('# river-accord: paths\n/ 2026-11-22\n/ar/entity/salma\n');
    expect(() => readLedger(folder, 'river-accord')).toThrow(
      /published-paths\.txt:3: “\/ar\/entity\/salma” is not a path and a day/,
    );
  });

  it.each(['\ufeff# river-accord: paths', ''])(
    'is not taken for empty where it begins “%s”',
    (head) => {
      keep(`${head}\n/ar/ 2026-11-22\n`);
      expect(() => readLedger(folder, 'river-accord')).toThrow(
        /published-paths\.txt:1: .*whose ledger/,
      );
    },
  );

  it('is read with the line ends of another system', () => {
    keep('# river-accord: paths\r\n/ar/ 2026-11-22\r\n');
    expect(readLedger(folder, 'river-accord')).toEqual([{ path: '/ar/', since: '2026-11-22' }]);
  });

  it('grows by what is new, and keeps the first day of what it has', () => {
    const ledger = [{ path: '/ar/entity/mayor', since: '2026-01-01' }];
    expect(extendLedger(ledger, ['/ar/entity/mayor', '/ar/'], '2026-02-02')).toEqual([
      { path: '/ar/entity/mayor', since: '2026-01-01' },
      { path: '/ar/', since: '2026-02-02' },
    ]);
  });

  it('holds the pages of every language and the bare address, but none that says “not found”', () => {
    const paths = livePaths(tellings());
    expect(paths).toEqual(expect.arrayContaining(['/', '/ar/', '/en/entity/salma']));
    expect(paths.filter((path) => path.includes('404') || path.includes('mayor'))).toEqual([]);
  });
});

describe('a published path that would die', () => {
  const check = (paths: readonly string[], told: readonly LocalStory[] = tellings()) =>
    checkLedger(
      paths.map((path) => ({ path, since: '2026-01-01' })),
      told,
      'data/river-accord',
    );

  it('is none while every path has a page, be it that of a retired id', () => {
    expect(() => check([...livePaths(tellings()), '/ar/entity/mayor'])).not.toThrow();
  });

  it('is named in every language, with what to write and where', () => {
    expect(() => check(['/', '/ar/entity/karim', '/en/entity/karim'])).toThrow(
      '/ar/entity/karim, /en/entity/karim: published, and would no longer open. Bring “karim” back, or name what took its place under “retired” in data/river-accord/story.yaml: “karim: <the id of its successor>”.',
    );
  });

  it('is told apart where the id is another kind of thing now', () => {
    expect(() => check(['/en/event/salma'])).toThrow(
      /“salma” is the id of another kind of thing now \(entity\)/,
    );
  });

  it('is told in short where a whole language is gone', () => {
    expect(() => check(livePaths(tellings()), [smallStoryIn('ar')])).toThrow(
      /^\/en\/, \/en\/section\/accord, \/en\/section\/river and \d+ more: .* Bring the language “en” back into data\/river-accord\.$/,
    );
  });
});
