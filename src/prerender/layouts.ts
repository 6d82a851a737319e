import { type GraphPlacement, placeNodes, type PlacementInput } from '../graph/place.ts';
import type { LoomModel } from '../loom/model.ts';
import { type LoomOrder, orderLoom } from '../loom/order.ts';

/** What takes seconds to compute. The timeline, which takes milliseconds, is laid out anew each time. */
export interface Layouts {
  graph: (input: PlacementInput) => GraphPlacement;
  loom: (model: LoomModel) => LoomOrder;
}

export const slowLayouts: Layouts = {
  graph: (input) => placeNodes(input),
  loom: (model) => orderLoom(model),
};

/**
 * Layouts that are computed once for equal input: a word that is edited in the article changes neither who meets whom
 * nor the size of a label.
 */
export function rememberedLayouts({ graph, loom }: Layouts = slowLayouts): Layouts {
  return { graph: remembered(graph), loom: remembered(loom) };
}

/** So many answers are kept of each: an edit that is taken back is answered at once, too. */
const kept = 4;

/** A pure function that remembers what it answered last. Its input is plain JSON. */
function remembered<Input, Output extends object>(compute: (input: Input) => Output) {
  const answers = new Map<string, Output>();
  return (input: Input): Output => {
    const key = JSON.stringify(input);
    const answer = answers.get(key) ?? compute(input);
    // A map keeps the order in which keys came: what was asked for last stands last.
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > kept && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
