/** What a shell expects of a program that a signal has ended: 128 and the signal's number. */
export const signalCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const signals = Object.keys(signalCodes) as (keyof typeof signalCodes)[];

type Stop = (signal: keyof typeof signalCodes) => void;
let stop: Stop | undefined;

/**
 * Ends the program at Ctrl-C and the like, with a sentence. What it holds is given back as at any other end. Files are
 * written in one go, so a signal is heard before or after and never between.
 * @param outcome says what has been done until then
 */
export function stopOnSignals(outcome: () => string): void {
  stop = (signal) => {
    console.error(`\nStopped. ${outcome()}`);
    process.exit(signalCodes[signal]);
  };
  for (const signal of signals) process.on(signal, stop);
}

/**
 * Does long work that nothing can be heard in, and that writes nothing: a signal ends the program at once there, as the
 * system does it, and without a word. Whoever comes next sees that what it held is free.
 */
export async function think<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  // What was pressed until now is heard first.
  await new Promise((resolve) => setImmediate(resolve));
  const own = stop;
  if (own === undefined) return work();
  for (const signal of signals) process.off(signal, own);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.on(signal, own);
  }
}
