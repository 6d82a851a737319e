import type { Direction } from '../i18n/languages.ts';
import type { LoomLayout } from './layout.ts';

/**
 * A place of the chart that takes the keyboard's focus: a thread by its label, one of its knots, a paragraph's
 * number or a section's heading. Threads count from the top, columns and sections in reading order, from 0.
 */
export type Spot =
  | { at: 'thread'; thread: number }
  | { at: 'knot'; thread: number; column: number }
  | { at: 'column'; column: number }
  | { at: 'section'; section: number };

/** A spot as text, for an attribute. */
export function spotName(spot: Spot): string {
  switch (spot.at) {
    case 'thread':
      return `thread ${spot.thread}`;
    case 'knot':
      return `knot ${spot.thread} ${spot.column}`;
    case 'column':
      return `column ${spot.column}`;
    case 'section':
      return `section ${spot.section}`;
  }
}

/** Reads what `spotName` wrote; null for anything else. */
export function readSpot(name: string | undefined): Spot | null {
  const [at, ...numbers] = name?.split(' ') ?? [];
  const [one = NaN, two = NaN] = numbers.map(Number);
  if (Number.isNaN(one)) return null;
  if (at === 'thread') return { at, thread: one };
  if (at === 'column') return { at, column: one };
  if (at === 'section') return { at, section: one };
  return at === 'knot' && !Number.isNaN(two) ? { at, thread: one, column: two } : null;
}

type Move = 'up' | 'down' | 'back' | 'on' | 'first' | 'last';

/** What a key means: up and down as it says, left and right as the chart lies. */
function moveOf(key: string, direction: Direction): Move | undefined {
  const [right, left] = direction === 'rtl' ? (['back', 'on'] as const) : (['on', 'back'] as const);
  const moves: Record<string, Move> = {
    ArrowUp: 'up',
    ArrowDown: 'down',
    ArrowRight: right,
    ArrowLeft: left,
    Home: 'first',
    End: 'last',
  };
  return moves[key];
}

/**
 * The spot that a key leads to; null where it leads nowhere. Up and down go from thread to thread among the
 * labels, and among the knots of one paragraph up to its number and its section; left and right go along a
 * thread, or along the numbers or headings; Home and End to the first and last of these.
 */
export function spotTowards(layout: LoomLayout, from: Spot, key: string): Spot | null {
  const move = moveOf(key, layout.direction);
  if (!move) return null;
  switch (from.at) {
    case 'thread':
      return fromThread(layout, from.thread, move);
    case 'knot':
      return fromKnot(layout, from.thread, from.column, move);
    case 'column':
      return fromColumn(layout, from.column, move);
    case 'section':
      return fromSection(layout, from.section, move);
  }
}

function fromThread({ threads }: LoomLayout, thread: number, move: Move): Spot | null {
  if (move === 'back') return null;
  const [knot] = threads[thread]?.knots ?? [];
  if (move === 'on') return knot ? { at: 'knot', thread, column: knot.column } : null;
  if (move === 'up' && thread === 0) return { at: 'column', column: 0 };
  const next = along(threads.length, thread, { up: 'back', down: 'on' }[move as string] ?? move);
  return next === null ? null : { at: 'thread', thread: next };
}

function fromKnot(layout: LoomLayout, thread: number, column: number, move: Move): Spot | null {
  const { threads } = layout;
  if (move === 'up' || move === 'down') {
    const knots = knotsIn(layout, column);
    const at = knots.findIndex((knot) => knot.thread === thread);
    if (move === 'up' && at === 0) return { at: 'column', column };
    return knots[at + (move === 'up' ? -1 : 1)] ?? null;
  }
  const knots = threads[thread]?.knots ?? [];
  const at = knots.findIndex((knot) => knot.column === column);
  if (move === 'back' && at === 0) return { at: 'thread', thread };
  const next = knots[along(knots.length, at, move) ?? -1];
  return next ? { at: 'knot', thread, column: next.column } : null;
}

function fromColumn(layout: LoomLayout, column: number, move: Move): Spot | null {
  const { sections, threads } = layout;
  if (move === 'up') {
    const section = sections.findIndex(({ columns }) =>
      columns.some((one) => one.column === column),
    );
    return section === -1 ? null : { at: 'section', section };
  }
  if (move === 'down') return knotsIn(layout, column)[0] ?? null;
  if (move === 'back' && column === 0 && threads.length > 0) return { at: 'thread', thread: 0 };
  const count = sections.reduce((sum, { columns }) => sum + columns.length, 0);
  const next = along(count, column, move);
  return next === null ? null : { at: 'column', column: next };
}

function fromSection({ sections }: LoomLayout, section: number, move: Move): Spot | null {
  if (move === 'up') return null;
  const [first] = sections[section]?.columns ?? [];
  if (move === 'down') return first ? { at: 'column', column: first.column } : null;
  const next = along(sections.length, section, move);
  return next === null ? null : { at: 'section', section: next };
}

/** The knots of a paragraph from top to bottom. */
function knotsIn({ threads }: LoomLayout, column: number) {
  return threads
    .flatMap(({ knots }, thread) => {
      const y = knots.find((knot) => knot.column === column)?.y;
      return y === undefined ? [] : [{ y, thread }];
    })
    .toSorted((a, b) => a.y - b.y)
    .map(({ thread }) => ({ at: 'knot' as const, thread, column }));
}

/** One step along a list of `count`, or to its ends; null beyond them. */
function along(count: number, from: number, move: string): number | null {
  const to = { back: from - 1, on: from + 1, first: 0, last: count - 1 }[move] ?? -1;
  return to >= 0 && to < count ? to : null;
}
