/** What a shell expects of a program that a signal has ended: 128 and the signal's number. */
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Ends the program at Ctrl-C and the like, with a sentence. What it holds is given back as at any other end. Files are
 * written in one go, so a signal is heard before or after and never between.
 * @param outcome says what has been done until then
 */
export function stopOnSignals(outcome: () => string): void {
  for (const [signal, code] of Object.entries(codes)) {
    process.once(signal, () => {
      console.error(`\nStopped. ${outcome()}`);
      process.exit(code);
    });
  }
}
