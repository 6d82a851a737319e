import { randomLcg } from 'd3';
import type { Positions, scorer } from './cost.ts';

/**
 * Betters a placement by simulated annealing: small random moves and swaps, kept where the score falls, and
 * with a falling chance also where it rises. Deterministic for a seed. `at` is changed in place; returns its
 * score.
 */
export function anneal(
  at: Positions,
  score: ReturnType<typeof scorer>,
  { seed, moves, heat }: { seed: number; moves: number; heat: number },
): number {
  const random = randomLcg(seed);
  const count = score.bounds.length;
  // A story may name nobody.
  if (count === 0) return 0;
  const pick = () => Math.floor(random() * count);
  const put = (v: number, x: number, y: number) => {
    const [left, right, top, bottom] = score.bounds[v]!;
    at[2 * v] = Math.min(right, Math.max(left, x));
    at[2 * v + 1] = Math.min(bottom, Math.max(top, y));
  };
  for (let v = 0; v < count; v++) put(v, at[2 * v]!, at[2 * v + 1]!);

  for (let move = 0; move < moves; move++) {
    const progress = move / moves;
    const temperature = heat * 0.004 ** progress;
    const accepts = (rise: number) => rise <= 0 || random() < Math.exp(-rise / temperature);
    const v = pick();
    const x = at[2 * v]!;
    const y = at[2 * v + 1]!;
    const kind = random();
    if (kind < 0.06 && count > 1) {
      const u = pick();
      if (u === v) continue;
      const ux = at[2 * u]!;
      const uy = at[2 * u + 1]!;
      const before = score.total(at);
      put(v, ux, uy);
      put(u, x, y);
      if (accepts(score.total(at) - before)) continue;
      at[2 * v] = x;
      at[2 * v + 1] = y;
      at[2 * u] = ux;
      at[2 * u + 1] = uy;
      continue;
    }
    const before = score.ofNode(at, v);
    // Mostly near, the nearer the later; now and then anywhere, which frees a node that is shut in.
    const reach = kind < 0.12 ? 1 : 0.3 * 0.04 ** progress;
    put(v, x + (random() - 0.5) * 2 * reach, y + (random() - 0.5) * 2 * reach);
    if (accepts(score.ofNode(at, v) - before)) continue;
    at[2 * v] = x;
    at[2 * v + 1] = y;
  }
  return score.total(at);
}
