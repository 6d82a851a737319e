import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What stands before every script, as a Node of another version would run it. */
function guardUnder(version: string) {
  const guard = JSON.stringify(resolve(root, '.ci/node-version.cjs'));
  const versions = JSON.stringify({ node: version });
  const code = `Object.defineProperty(process, 'versions', { value: ${versions} }); require(${guard});`;
  return spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
}

describe('the Node that scripts run in', () => {
  it.each(['22.22.2', '22.23.0', '24.15.0', '24.21.0', '26.0.0', '27.1.0'])(
    'takes %s',
    (version) => {
      expect(guardUnder(version).stderr).toBe('');
      expect(guardUnder(version).status).toBe(0);
    },
  );

  it.each(['18.20.0', '20.20.2', '22.22.1', '23.11.0', '24.14.9', '25.9.0'])(
    'refuses %s, and says what to do',
    (version) => {
      const { status, stderr } = guardUnder(version);
      expect(status).toBe(1);
      expect(stderr).toContain(`this is ${version}`);
      expect(stderr).toContain('npm ci');
    },
  );

  it('is the same for version managers and in the packages', () => {
    const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
    const { optionalDependencies } = JSON.parse(read('package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    const brought = Object.entries(optionalDependencies).filter(([name]) =>
      name.startsWith('node-'),
    );
    expect(brought.length).toBeGreaterThan(0);
    const major = read('.nvmrc').trim();
    for (const [, version] of brought) {
      expect(guardUnder(version).status).toBe(0);
      expect(version.split('.')[0]).toBe(major);
    }
  });
});
