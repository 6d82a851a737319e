import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const folder = '.cache/bench-build';

/** How long `npm run build` takes, in seconds, each time from nothing; the site in dist/ is left alone. */
export function buildTimes(count: number): number[] {
  const times = Array.from({ length: count }, () => {
    rmSync(folder, { recursive: true, force: true });
    const started = performance.now();
    execFileSync('npm', ['run', 'build'], {
      env: { ...process.env, OUT_DIR: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return (performance.now() - started) / 1000;
  });
  rmSync(folder, { recursive: true, force: true });
  return times;
}
