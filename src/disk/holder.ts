import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

/** Which run of which program something belongs to, as it is written down. */
export const holderShape = z.object({
  /** What it does, in the user's words: “rename”. */
  command: z.string(),
  pid: z.number(),
  host: z.string(),
  /** When the process began, as its system counts; null where that cannot be known. Numbers of processes come again. */
  begun: z.string().nullable(),
  /** When it took hold, ISO 8601. */
  since: z.string(),
});

export type Holder = z.infer<typeof holderShape>;

/** When a process began, in the system's ticks (proc(5), field 22 of stat); null where there is no such file. */
function begun(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** This process. */
export const ownHolder = (command: string): Holder => ({
  command,
  pid: process.pid,
  host: hostname(),
  begun: begun(process.pid),
  since: new Date().toISOString(),
});

/** Whether a process of this machine is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether a holder's process has ended; false where it may run on another machine. */
export function hasEnded({ pid, host, begun: then }: Holder): boolean {
  if (host !== hostname()) return false;
  if (!isRunning(pid)) return true;
  const now = begun(pid);
  return then !== null && now !== null && then !== now;
}

/** “rename” (process 123, since 2026-11-30T09:40:00Z) */
export const holderWords = ({ command, pid, host, since }: Holder): string =>
  `“${command}” (process ${pid}${host === hostname() ? '' : ` on ${host}`}, since ${since.slice(0, 19)}Z)`;
