import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
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
    // The shell starts a process that waits for a line, becomes another program, and never asks for it.
    const script = 'exec 3<&0; (read line <&3) & echo $!; exec sleep 60';
    const shell = spawn('sh', ['-c', script], { stdio: ['pipe', 'pipe', 'ignore'] });
    const [line] = (await once(shell.stdout, 'data')) as [Buffer];
    const pid = Number(String(line));
    expect(isRunning(pid)).toBe(true);
    const program = () => readFileSync(`/proc/${shell.pid}/comm`, 'utf8');
    await expect.poll(program).toBe('sleep\n');
    shell.stdin.end('\n');
    await expect.poll(() => isRunning(pid)).toBe(false);
    expect(() => process.kill(pid, 0)).not.toThrow();
    shell.kill();
  },
);
