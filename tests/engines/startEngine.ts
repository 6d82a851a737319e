import type { Driver, Look } from './driver.ts';
import { type EngineName, findEngine } from './findEngines.ts';
import { PuppeteerDriver } from './puppeteerDriver.ts';
import { WebkitDriver } from './webkitDriver.ts';

/**
 * Starts an engine that is installed.
 * @throws where it is not, or does not answer in time
 */
export async function startEngine(name: EngineName, look: Look = {}): Promise<Driver> {
  const program = findEngine(name);
  if (!program) throw new Error(`${name} is not installed: docs/engines.md says what it needs.`);
  return name === 'webkit'
    ? WebkitDriver.start(program, look)
    : PuppeteerDriver.start(name, program, look);
}
