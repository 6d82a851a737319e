import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { z } from 'zod';

/** Which run of which program something belongs to, as it is written down. */
export const holderShape = z.object({
  /** What it does, in the user's words: “rename”. */
  command: z.string(),
  pid: z.number(),
  host: z.string(),
  /** Which start of which machine, and which of its lists of processes (a container has one of its own); null where the system does not say. */
  boot: z.string().nullable(),
  /** When the process began, as its system counts; null where that cannot be known. Numbers of processes come again. */
  begun: z.string().nullable(),
  /** When it took hold, ISO 8601. */
  since: z.string(),
});

export type Holder = z.infer<typeof holderShape>;

const orNull = (read: () => string): string | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

const bootId = () => orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());

function ownBoot(): string | null {
  const boot = bootId();
  const processes = orNull(() => readlinkSync('/proc/self/ns/pid'));
  return boot === null || processes === null ? null : `${boot} ${processes}`;
}

/** The state of a process and when it began (proc(5), fields 3 and 22 of stat); null where there is no such file. */
function statOf(pid: number): { state: string; begun: string } | null {
  const stat = orNull(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The second field is the program's name in brackets, which may hold anything.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, begun] = [fields?.[0], fields?.[19]];
  return state === undefined || begun === undefined ? null : { state, begun };
}

/** This process. */
export const ownHolder = (command: string): Holder => ({
  command,
  pid: process.pid,
  host: hostname(),
  boot: ownBoot(),
  begun: statOf(process.pid)?.begun ?? null,
  since: new Date().toISOString(),
});

/** Whether a process of this machine is there. One that has ended and that nobody has asked for is not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return !/^[ZX]$/.test(statOf(pid)?.state ?? '');
}

/** Whether a holder's process has ended; null where nobody can tell from here, as it may run on another machine. */
export function hasEnded({ pid, host, boot, begun, since }: Holder): boolean | null {
  const here = ownBoot();
  const isHere = boot === null || here === null ? host === hostname() : boot === here;
  if (!isHere) {
    // The same machine has been started anew since; a container of its own is another matter.
    const isOlder = boot !== null && here !== null && boot.split(' ')[0] !== here.split(' ')[0];
    return isOlder && host === hostname() ? true : null;
  }
  if (here === null && Date.parse(since) < Date.now() - uptime() * 1000) return true;
  if (!isRunning(pid)) return true;
  const now = statOf(pid)?.begun ?? null;
  return begun !== null && now !== null && begun !== now;
}

/** “rename” (process 123, since 2026-11-30T09:40:00Z) */
export const holderWords = ({ command, pid, host, since }: Holder): string =>
  `“${command}” (process ${pid}${host === hostname() ? '' : ` on ${host}`}, since ${since.slice(0, 19)}Z)`;
