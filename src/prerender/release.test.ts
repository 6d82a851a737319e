import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { release } from './release.ts';

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

function run(today: string) {
  const said: string[] = [];
  const code = release(
    folder,
    new Date(today),
    (line) => said.push(line),
    (line) => said.push(line),
  );
  return { code, said: said.join('\n') };
}

const ledger = () => readFileSync(join(folder, 'published-paths.txt'), 'utf8');

describe('a release', () => {
  it('enters every path with its day, and a second one changes nothing', () => {
    const { code, said } = run('2026-11-22');
    expect([code, said]).toEqual([0, expect.stringMatching(/: 67 paths, 67 of them new\.$/)]);
    const first = ledger();
    expect(first).toContain('\n/en/entity/old-bridge 2026-11-22\n');
    expect(run('2026-12-01').said).toMatch(/, 0 of them new\.$/);
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
    const said: string[] = [];
    const tell = (words: string) => void said.push(words);
    expect(release(folder, slow, tell, tell)).toBe(1);
    expect(said.join('\n')).toMatch(
      /published-paths\.txt changed in the meantime[\s\S]*Nothing was released/,
    );
    expect(ledger()).toBe(first + line);
  });

  it('writes over no ledger of another story', () => {
    const other = '# old-accord: every path.\n/ar/ 2026-11-22\n';
    writeFileSync(join(folder, 'published-paths.txt'), other);
    expect(run('2026-12-01')).toEqual({
      code: 1,
      said: expect.stringMatching(/ledger of the story “old-accord”, not of “river-accord”/),
    });
    expect(ledger()).toBe(other);
  });

  it.each(['+010000-01-01T00:00:00Z', '-000001-01-01T00:00:00Z', 'no day'])(
    'writes nothing where the clock says %s',
    (now) => {
      const { code, said } = run(now);
      expect([code, said]).toEqual([1, expect.stringMatching(/clock of this machine says/)]);
      expect(() => ledger()).toThrow(/ENOENT/);
    },
  );

  it('refuses where a published path would die, and goes on once the id is retired', () => {
    run('2026-11-22');
    const first = ledger();
    const changed = renamed('old-bridge', 'stone-bridge');
    write(changed);
    const { code, said } = run('2026-12-01');
    expect(code).toBe(1);
    expect(said).toMatch(
      /^\/ar\/entity\/old-bridge, \/en\/entity\/old-bridge: published, and would no longer open\. /,
    );
    expect(said).toMatch(/Nothing was released\.$/);
    expect(ledger()).toBe(first);

    const story = changed['story.yaml'] ?? '';
    write({
      'story.yaml': story.replace('mayor: salma', 'mayor: salma, old-bridge: stone-bridge'),
    });
    expect(run('2026-12-01').code).toBe(0);
    expect(ledger()).toContain('\n/en/entity/old-bridge 2026-11-22\n');
    expect(ledger()).toContain('\n/en/entity/stone-bridge 2026-12-01\n');
  });

  it('is not made of a story with errors', () => {
    write({ 'events.yaml': '' });
    expect(run('2026-11-22').code).toBe(1);
  });

  it('holds the build to what was published', () => {
    run('2026-11-22');
    write(renamed('old-bridge', 'stone-bridge'));
    const root = resolve(import.meta.dirname, '../..');
    const { status, stderr } = spawnSync(process.execPath, ['src/prerender/build.ts'], {
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
