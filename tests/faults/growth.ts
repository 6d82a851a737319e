/*
 * Whether time grows with the text or with its square. Machines are busy and differ, so it is this process's own time
 * that counts, only as the ratio of two runs, and a ratio that is too large is measured again.
 */

/** What is measured, on an input of some size. */
type Work = (size: number) => unknown;

/** The most that twice the input may take, in times. The square takes four. */
export const mostGrowth = 2.6;

/** A run shorter than this says nothing, in ms. */
const telling = 5;
const runs = 3;
const attempts = 6;

async function timeOf(work: Work, size: number): Promise<number> {
  const begin = process.cpuUsage();
  await work(size);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

async function leastTime(work: Work, size: number): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) least = Math.min(least, await timeOf(work, size));
  return least;
}

/**
 * How many times longer some work takes on twice the input. The size is doubled until a run takes long enough to tell;
 * 1 where it never does.
 */
export async function growthOf(work: Work, [smallest, largest]: [number, number]): Promise<number> {
  await work(smallest);
  let size = smallest;
  let time = await timeOf(work, size);
  while (size < largest) {
    const twice = await timeOf(work, size * 2);
    if (time < telling && twice < telling * mostGrowth) {
      [size, time] = [size * 2, twice];
      continue;
    }
    let growth = twice / time;
    for (let attempt = 0; attempt < attempts && growth > mostGrowth; attempt += 1) {
      const half = await leastTime(work, size);
      growth = Math.min(growth, (await leastTime(work, size * 2)) / half);
    }
    return growth;
  }
  return 1;
}
