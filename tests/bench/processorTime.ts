import { readdirSync, readFileSync } from 'node:fs';

/**
 * Processor time, in ms, that everything started by this process has taken so far, on Linux.
 * @param leave names of programs that do not count
 */
export function processorTime(leave: readonly string[] = []): number {
  return childrenOf(process.pid)
    .filter((pid) => !leave.includes(read(pid, 'comm').trim()))
    .flatMap((pid) => threadsOf(pid).map((thread) => read(pid, `task/${thread}/schedstat`)))
    .reduce((sum, stat) => sum + Number(stat.split(' ')[0] ?? 0) / 1e6, 0);
}

/** All processes that a process has started, and those have. */
function childrenOf(pid: number | string): string[] {
  const own = threadsOf(pid).flatMap((thread) =>
    read(pid, `task/${thread}/children`).split(' ').filter(Boolean),
  );
  return own.flatMap((child) => [child, ...childrenOf(child)]);
}

function threadsOf(pid: number | string): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** What the system tells of a process; nothing where that has just ended. */
function read(pid: number | string, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
