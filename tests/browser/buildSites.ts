import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtSites } from './sites.ts';

/*
 * Builds the sites that the browser tests look at, side by side: each by itself leaves half of a small machine idle.
 *   node tests/browser/buildSites.ts
 */

/** Runs scripts of the project one after the other. */
async function run(name: string, scripts: readonly string[], env: NodeJS.ProcessEnv) {
  for (const script of scripts) {
    const child = spawn(process.execPath, script.split(' '), {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0)
      throw new Error(`The site “${name}” of the browser tests was not built: ${script}`);
  }
}

const builds = Object.entries(builtSites).map(([name, { scripts, env }]) =>
  run(name, scripts, env),
);
const failed = (await Promise.allSettled(builds)).filter(({ status }) => status === 'rejected');
for (const one of failed) console.error((one as PromiseRejectedResult).reason);
if (failed.length > 0) process.exitCode = 1;
