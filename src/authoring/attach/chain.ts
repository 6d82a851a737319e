/**
 * The best way to lay paragraphs beside those of another text without ever going back in it, by dynamic programming
 * (Needleman and Wunsch 1970; for sentences: Gale and Church, “A program for aligning sentences in bilingual corpora”,
 * 1993). Several may stand beside the same one; each side may skip.
 * @param gain what it is worth to lay one beside another; below 0 where it is better to skip it
 * @param skipped what a paragraph of the other text costs that nothing stands beside
 * @returns for each paragraph the one it stands beside, or -1
 */
export function bestChain(
  count: number,
  others: number,
  gain: (one: number, other: number) => number,
  skipped: number,
): Int32Array {
  const width = others + 1;
  // Up to a row and column: the best sum, and the best where the other text's last paragraph has something beside it.
  const best = new Float64Array((count + 1) * width);
  const used = new Float64Array((count + 1) * width).fill(-Infinity);
  for (let column = 1; column <= others; column += 1) best[column] = -skipped * column;
  for (let row = 1; row <= count; row += 1) {
    best[row * width] = 0;
    for (let column = 1; column <= others; column += 1) {
      const at = row * width + column;
      const before = Math.max(best[at - width - 1] ?? 0, used[at - width] ?? 0);
      const laid = before + gain(row - 1, column - 1);
      used[at] = Math.max(laid, used[at - width] ?? 0);
      best[at] = Math.max(used[at], (best[at - 1] ?? 0) - skipped);
    }
  }
  return wayBack(count, width, best, used);
}

/** Goes back over the sums from the last: where one came from is where it is equal. */
function wayBack(count: number, width: number, best: Float64Array, used: Float64Array): Int32Array {
  const chain = new Int32Array(count).fill(-1);
  let [row, column] = [count, width - 1];
  let isUsed = false;
  while (row > 0 && column > 0) {
    const at = row * width + column;
    if (!isUsed && best[at] !== used[at]) {
      column -= 1;
      continue;
    }
    // One that is as good without this paragraph does without it.
    isUsed = true;
    if (used[at] === used[at - width]) {
      row -= 1;
      continue;
    }
    row -= 1;
    chain[row] = column - 1;
    isUsed = (used[at - width] ?? 0) >= (best[at - width - 1] ?? 0);
    if (!isUsed) column -= 1;
  }
  return chain;
}
