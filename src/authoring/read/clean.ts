import type { Block, Change, Dropped } from '../types.ts';
import { mend } from './invisible.ts';
import { residueAtEnd, residueOf } from './residue.ts';
import { foldLine } from './foldLine.ts';

export interface Cleaned {
  blocks: Block[];
  dropped: Dropped[];
  changes: Change[];
}

/**
 * Leaves out what is not part of an article, saying why, and mends what nobody sees (see `mend`), saying where. When
 * in doubt a line stays. Cleaning what was cleaned changes nothing.
 * @param language of the text, a BCP 47 tag
 * @param rows the lines of the blocks that are rows of tables: dates and figures belong there
 */
export function cleanBlocks(
  blocks: readonly Block[],
  language: string,
  rows: ReadonlySet<number> = new Set(),
): Cleaned {
  const kept: Block[] = [];
  const dropped: Dropped[] = [];
  const changes: Change[] = [];
  const seen = new Map<string, number>();
  for (const block of blocks) {
    const { text, changes: mended } = mend(block.text, language);
    const why =
      text === '' ? 'Nothing of it can be seen.' : whyDropped({ ...block, text }, seen, rows);
    if (why !== null) {
      dropped.push({ line: block.line, text: block.text, why });
      continue;
    }
    kept.push({ ...block, text });
    changes.push(...mended.map(({ what, count }) => ({ line: block.line, what, count })));
  }
  cutEnd(kept, dropped, (block) => whyDropped(block, seen, rows));
  return { blocks: kept, dropped: dropped.toSorted((a, b) => a.line - b.line), changes };
}

function whyDropped(
  block: Block,
  seen: Map<string, number>,
  rows: ReadonlySet<number>,
): string | null {
  // The row of a table is judged as kindly as a heading, and may be said twice.
  const kind = rows.has(block.line) ? 'heading' : block.kind;
  const residue = residueOf(block.text, kind);
  if (residue !== null || kind === 'heading' || !isOfWeight(block.text)) return residue;
  const folded = foldLine(block.text);
  const line = seen.get(folded);
  seen.set(folded, line ?? block.line);
  return line === undefined ? null : `It repeats line ${line}.`;
}

/** Whether a line says enough not to be said twice: “No.” can be. */
const isOfWeight = (text: string) =>
  text.split(' ', 4).length === 4 || (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 12;

/** Takes off what the page glued to the end of the article; where only residue is left, to the paragraph before it. */
function cutEnd(kept: Block[], dropped: Dropped[], whyLost: (block: Block) => string | null): void {
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    const block = kept[at];
    if (block?.kind !== 'paragraph') continue;
    let { text } = block;
    for (let found = residueAtEnd(text); found; found = residueAtEnd(text)) {
      dropped.push({ line: block.line, text: found.residue, why: found.why });
      text = found.kept;
    }
    const why = text === block.text ? null : whyLost({ ...block, text });
    if (why === null) {
      kept[at] = { ...block, text };
      return;
    }
    dropped.push({ line: block.line, text, why });
    kept.splice(at, 1);
  }
}
