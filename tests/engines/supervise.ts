import { type ChildProcess, spawn } from 'node:child_process';

/** A program with all that it has started. */
export interface Supervised {
  process: ChildProcess;
  /** Ends all of it at once. */
  end: () => void;
}

/*
 * The shell leads a process group of its own. When what it reads from closes, which happens however the process that
 * holds it ends, it kills the group, itself with it; and when the program ends by itself, so does the rest of the group.
 */
const guard = '{ "$@" </dev/null; kill -9 0; } & cat >/dev/null; kill -9 0';

/**
 * Starts a program that ends when this process does, however that comes, and takes with it whatever it has started:
 * a driver that is killed would leave its browser behind.
 */
export function supervise(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Supervised {
  const child = spawn('sh', ['-c', guard, 'supervise', program, ...words], {
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
  return { process: child, end: () => void child.stdin.destroy() };
}
