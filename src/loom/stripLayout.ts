import type { Direction } from '../i18n/languages.ts';
import type { EntityKind, Slug } from '../story/types.ts';
import { lastKnot, type LoomModel, mainThreads } from './model.ts';
import { round } from '../ui/round.ts';

/** The narrow strip: paragraphs down in equal steps. All in per cent of its box, rounded to one decimal. */
export interface StripLayout {
  threads: {
    id: Slug;
    kind: EntityKind;
    x: number;
    from: number;
    to: number;
    knots: { paragraph: Slug; y: number }[];
  }[];
  /** Where a new section begins. */
  breaks: number[];
  rows: { paragraph: Slug; y: number; height: number }[];
}

/** Room at both sides, for the mark of the window. */
const side = 14;

/** The strip of the main actors: the one in most paragraphs stands next to the text. */
export function stripLayout(model: LoomModel, direction: Direction): StripLayout {
  const rows = model.columns.length;
  const threads = mainThreads(model);
  const step = (100 - 2 * side) / Math.max(threads.length - 1, 1);
  const middle = (row: number) => round(((row + 0.5) / rows) * 100);
  return {
    threads: threads.map((thread, lane) => {
      const x = round(threads.length === 1 ? 50 : side + lane * step);
      return {
        id: thread.id,
        kind: thread.kind,
        x: direction === 'rtl' ? round(100 - x) : x,
        from: middle(thread.knots[0] ?? 0),
        to: middle(lastKnot(thread)),
        knots: thread.knots.map((row) => ({
          paragraph: model.columns[row]?.paragraph ?? '',
          y: middle(row),
        })),
      };
    }),
    breaks: model.sections.slice(1).map(({ from }) => round((from / rows) * 100)),
    rows: model.columns.map(({ paragraph }, row) => ({
      paragraph,
      y: round((row / rows) * 100),
      height: round(100 / rows),
    })),
  };
}
