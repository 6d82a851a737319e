/*
 * How long the mutation campaigns go on. `npm test` tries 500 mutations of each kind, always the same; `npm run
 * test:faults` tries thousands. FAULTS is how many, FAULTS_SEED where the dice begin. A failure prints the seed, the way
 * to it and the smallest input that still fails.
 */
export const mutationRuns = {
  seed: Number(process.env['FAULTS_SEED'] ?? 20220204),
  numRuns: Number(process.env['FAULTS'] ?? 500),
};

/** How long a campaign may take, in ms: a busy machine is slow, not wrong. */
export const mutationTimeout = 60_000 + mutationRuns.numRuns * 500;
