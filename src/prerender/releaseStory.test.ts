import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { StoryProblems } from './loadStory.ts';
import { releaseStory } from './releaseStory.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'nasij-release-')), 'river-accord');
  write(smallStory());
});
afterEach(() => rmSync(dirname(folder), { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** The story with one id changed throughout. */
function renamed(from: string, to: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(smallStory()).map(([file, text]) => [file, text.replaceAll(from, to)]),
  );
}

const run = (today: string) => releaseStory(folder, new Date(today), () => {});

const ledger = () => readFileSync(join(folder, 'published-paths.txt'), 'utf8');

describe('a release', () => {
  it('enters every path with its day, and a second one changes nothing', () => {
    expect(run('2026-11-22')).toMatchObject({ paths: 67, fresh: 67 });
    const first = ledger();
    expect(first).toContain('\n/en/entity/old-bridge 2026-11-22\n');
    expect(run('2026-12-01')).toMatchObject({ paths: 67, fresh: 0 });
    expect(ledger()).toBe(first);
  });

  it('keeps a line that another program adds meanwhile, and says so', () => {
    run('2026-11-22');
    const first = ledger();
    writeFileSync(join(folder, 'published-paths.txt'), first.replace(/^.en.entity.*\n/gm, ''));
    const line = '/en/entity/elsewhere 2026-11-23\n';
    // The day is asked for when the ledger has been read.
    const slow = new Date('2026-12-01');
    slow.toISOString = () => {
      writeFileSync(join(folder, 'published-paths.txt'), first + line);
      return '2026-12-01T00:00:00.000Z';
    };
    expect(() => releaseStory(folder, slow, () => {})).toThrow(
      /published-paths\.txt changed in the meantime/,
    );
    expect(ledger()).toBe(first + line);
  });

  it('writes over no ledger of another story', () => {
    const other = '# old-accord: every path.\n/ar/ 2026-11-22\n';
    writeFileSync(join(folder, 'published-paths.txt'), other);
    expect(() => run('2026-12-01')).toThrow(
      /ledger of the story “old-accord”, not of “river-accord”/,
    );
    expect(ledger()).toBe(other);
  });

  it.each(['+010000-01-01T00:00:00Z', '-000001-01-01T00:00:00Z', 'no day'])(
    'writes nothing where the clock says %s',
    (now) => {
      expect(() => run(now)).toThrow(/clock of this machine says/);
      expect(() => ledger()).toThrow(/ENOENT/);
    },
  );

  it('refuses where a published path would die, and goes on once the id is retired', () => {
    run('2026-11-22');
    const first = ledger();
    const changed = renamed('old-bridge', 'stone-bridge');
    write(changed);
    expect(() => run('2026-12-01')).toThrow(
      /^\/ar\/entity\/old-bridge, \/en\/entity\/old-bridge: published, and would no longer open\. /,
    );
    expect(ledger()).toBe(first);

    const story = changed['story.yaml'] ?? '';
    write({
      'story.yaml': story.replace('mayor: salma', 'mayor: salma, old-bridge: stone-bridge'),
    });
    run('2026-12-01');
    expect(ledger()).toContain('\n/en/entity/old-bridge 2026-11-22\n');
    expect(ledger()).toContain('\n/en/entity/stone-bridge 2026-12-01\n');
  });

  it('is not made of a story with errors', () => {
    write({ 'events.yaml': '' });
    expect(() => run('2026-11-22')).toThrow(StoryProblems);
  });

  it('holds the build to what was published', () => {
    run('2026-11-22');
    write(renamed('old-bridge', 'stone-bridge'));
    const root = resolve(import.meta.dirname, '../..');
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'build'], {
      cwd: root,
      env: {
        ...process.env,
        STORY: relative(join(root, 'data'), folder),
        OUT_DIR: join(dirname(folder), 'site'),
      },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('/ar/entity/old-bridge, /en/entity/old-bridge: published');
    expect(stderr).toContain('Nothing was built.');
  });
});
