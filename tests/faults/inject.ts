import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/*
 * Loaded before a command (node --import), it makes the disk fail below one folder. Settings:
 *   FAULT_ROOT   the folder; what happens elsewhere is not counted
 *   FAULT        kill   the process is killed before step FAULT_STEP
 *                tear   it is killed when half of what the writing step FAULT_STEP writes is written; others don’t count
 *                full   from the writing step FAULT_STEP on nothing new finds room, but half of what is written
 *                fail   step FAULT_STEP alone fails, with EIO
 *                bug    every call fails, with an error that is none of the disk's
 *                save   before step FAULT_STEP somebody adds a line to the file FAULT_FILE
 *                none   nothing fails; the steps, and those of them that write, are counted into the file FAULT_COUNT
 *   FAULT_SWAP   no     as on a system that cannot exchange two names; `nor links`: nor give a file a second name
 * A step is one call that reads or changes something below the folder, from the first change on.
 */
const root = resolve(process.env.FAULT_ROOT ?? '/nowhere');
const fault = process.env.FAULT ?? 'none';
const at = Number(process.env.FAULT_STEP ?? 0);
const swap = process.env.FAULT_SWAP ?? 'yes';
/** What is added, a comment in YAML. */
const savedLine = '# saved meanwhile\n';
let step = 0;
let writes = 0;

function isBelow(given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const path = resolve(given);
  return path === root || path.startsWith(root + sep);
}

const refusal = (code: string, call: string, path: unknown) =>
  Object.assign(new Error(`${code}: made to fail, ${call} '${String(path)}'`), {
    code,
    syscall: call,
    path: String(path),
  });

/** What a full disk has no room for. */
const needsRoom = new Set(['writeFile', 'mkdir', 'link', 'copyFile', 'appendFile']);
const reads = new Set(['readFile', 'open', 'readdir']);
const others = ['rename', 'rm', 'rmdir', 'unlink', 'chmod', 'chown'];
const calls = [...needsRoom, ...reads, ...others];

const die = () => process.kill(process.pid, 'SIGKILL');

const writeHalf = (call: string, args: readonly unknown[]) => {
  const [first, second] = args as [string, string | Uint8Array];
  const isCopy = call === 'copyFile';
  const path = isCopy ? String(second) : first;
  const bytes = isCopy ? own.readFileSync(first) : Buffer.from(second as string);
  own.writeFileSync(path, bytes.subarray(0, bytes.length / 2));
};

/** Before a call; throws or ends the process where it is its turn. */
function before(call: string, args: readonly unknown[]): void {
  if (!isBelow(args[0])) return;
  if (fault === 'bug') throw new TypeError(`made to fail: ${call}`);
  if (step === 0 && reads.has(call)) return;
  step += 1;
  const isWrite = call === 'writeFile' || call === 'copyFile';
  if (isWrite) writes += 1;
  if (swap === 'nor links' && call === 'link') throw refusal('EPERM', call, args[0]);
  if (fault === 'kill' && step === at) die();
  if (fault === 'save' && step === at) own.appendFileSync(process.env.FAULT_FILE ?? '', savedLine);
  if (fault === 'fail' && step === at) throw refusal('EIO', call, args[0]);
  if (fault === 'tear' && isWrite && writes === at) {
    writeHalf(call, args);
    die();
  }
  if (fault === 'full' && writes >= at && needsRoom.has(call)) {
    if (isWrite) writeHalf(call, args);
    throw refusal('ENOSPC', call, args[0]);
  }
}

const own = { ...fs };
type Call = (...args: unknown[]) => unknown;
function patch(place: Record<string, unknown>, name: string, call: string, isAsync: boolean): void {
  const original = place[name] as Call;
  place[name] = (...args: unknown[]) => {
    if (!isAsync) {
      before(call, args);
      return original.apply(place, args);
    }
    try {
      before(call, args);
    } catch (error) {
      return Promise.reject(error as Error);
    }
    return original.apply(place, args);
  };
}
for (const call of calls) {
  patch(fs as unknown as Record<string, unknown>, `${call}Sync`, call, false);
  patch(fs.promises as unknown as Record<string, unknown>, call, call, true);
}
syncBuiltinESMExports();

if (swap.startsWith('no')) {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'koffi') throw new Error('This system has no koffi.');
      return next(specifier, context);
    },
  });
}

const { FAULT_COUNT: count } = process.env;
if (count !== undefined) process.on('exit', () => own.writeFileSync(count, `${step} ${writes}`));
