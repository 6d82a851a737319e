import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hasEnded, isRunning, ownHolder } from './holder.ts';

const own = ownHolder('test');

it('a process that runs has not ended, one that does not has, whatever its machine is called', () => {
  expect(hasEnded(own)).toBe(false);
  expect(hasEnded({ ...own, pid: 2 ** 30, host: 'its-other-name' })).toBe(own.boot ? true : null);
});

it.runIf(own.boot !== null)('a number that another process has now is not the same process', () => {
  expect(hasEnded({ ...own, begun: '1' })).toBe(true);
});

it.runIf(own.boot !== null)('of another machine or container nobody can tell', () => {
  const [boot = '', space = ''] = own.boot?.split(' ') ?? [];
  expect(hasEnded({ ...own, host: 'elsewhere', boot: `other ${space}` })).toBe(null);
  expect(hasEnded({ ...own, boot: `${boot} other` })).toBe(null);
  // The same machine, started anew.
  expect(hasEnded({ ...own, boot: `other ${space}` })).toBe(true);
});

it.runIf(existsSync('/proc/self/stat'))(
  'one that has ended and nobody has asked for is not running',
  async () => {
    // The shell starts a process, becomes another program, and never asks for it.
    const shell = spawn('sh', ['-c', 'true & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [line] = (await once(shell.stdout, 'data')) as [Buffer];
    const pid = Number(String(line));
    await expect.poll(() => isRunning(pid)).toBe(false);
    expect(() => process.kill(pid, 0)).not.toThrow();
    shell.kill();
  },
);
