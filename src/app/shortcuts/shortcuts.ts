/** What a key of the page does. */
export type Action =
  | 'search'
  | 'help'
  | 'nextMention'
  | 'previousMention'
  | 'nextParagraph'
  | 'previousParagraph'
  | 'graph'
  | 'loom'
  | 'table'
  | 'goBack'
  | 'share';

export interface Shortcut {
  /**
   * Each of them does it; keys pressed together are parted by a space. `Arrows` stands for all four of them,
   * `Forward` and `Backward` for the ones that point in the direction of the writing and against it.
   */
  keys: readonly string[];
  /** What it does, as a text key under `shortcuts.does.`. */
  does: string;
  /** Where it is missing, the key belongs to the part of the page itself. */
  action?: Action;
}

export interface ShortcutGroup {
  /** The part of the page that has these keys, as a text key under `shortcuts.parts.`. */
  part: string;
  shortcuts: readonly Shortcut[];
}

/** Every key of the page: those that work anywhere, which useShortcuts.ts listens for, then those of each part. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    part: 'page',
    shortcuts: [
      { keys: ['Ctrl K', '⌘ K', '/'], does: 'search', action: 'search' },
      { keys: ['?'], does: 'help', action: 'help' },
      { keys: ['N'], does: 'nextMention', action: 'nextMention' },
      { keys: ['P'], does: 'previousMention', action: 'previousMention' },
      { keys: ['J'], does: 'nextParagraph', action: 'nextParagraph' },
      { keys: ['K'], does: 'previousParagraph', action: 'previousParagraph' },
      { keys: ['G'], does: 'graph', action: 'graph' },
      { keys: ['L'], does: 'loom', action: 'loom' },
      { keys: ['T'], does: 'table', action: 'table' },
      { keys: ['B'], does: 'goBack', action: 'goBack' },
      { keys: ['S'], does: 'share', action: 'share' },
      { keys: ['Esc'], does: 'clear' },
    ],
  },
  {
    part: 'graph',
    shortcuts: [
      { keys: ['Arrows'], does: 'neighbour' },
      { keys: ['Space'], does: 'ties' },
      { keys: ['Enter'], does: 'choose' },
      { keys: ['Esc'], does: 'leave' },
      { keys: ['+', '-'], does: 'zoom' },
      { keys: ['0'], does: 'whole' },
      { keys: ['Shift Arrows'], does: 'moveActor' },
    ],
  },
  {
    part: 'timeline',
    shortcuts: [
      { keys: ['Forward'], does: 'later' },
      { keys: ['Backward'], does: 'earlier' },
      { keys: ['Home', 'End'], does: 'firstOrLastEvent' },
      { keys: ['Enter'], does: 'choose' },
    ],
  },
  {
    part: 'strip',
    shortcuts: [
      { keys: ['↑', '↓'], does: 'paragraph' },
      { keys: ['Page Up', 'Page Down'], does: 'section' },
      { keys: ['Home', 'End'], does: 'firstOrLastParagraph' },
    ],
  },
  {
    part: 'loom',
    shortcuts: [
      { keys: ['Forward', 'Backward'], does: 'alongThread' },
      { keys: ['↑', '↓'], does: 'thread' },
      { keys: ['Home', 'End'], does: 'firstOrLastOfThread' },
      { keys: ['Enter'], does: 'choose' },
    ],
  },
  { part: 'table', shortcuts: [{ keys: ['Enter'], does: 'sort' }] },
  {
    part: 'tour',
    shortcuts: [
      { keys: ['Forward'], does: 'nextStep' },
      { keys: ['Backward'], does: 'previousStep' },
      { keys: ['Esc'], does: 'endTour' },
    ],
  },
  {
    part: 'sheet',
    shortcuts: [
      { keys: ['↑', '↓'], does: 'sheet' },
      { keys: ['Home', 'End'], does: 'sheetEnds' },
    ],
  },
];

/** The keys of a press as the table writes them, such as `N`, `?` or `Ctrl K`; null for a press that is none of its kind. */
function keysOf(press: KeyboardEvent): string | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = press;
  if (altKey || (ctrlKey && metaKey)) return null;
  const letter = letterOf(press);
  if (ctrlKey || metaKey) return letter && !shiftKey ? `${ctrlKey ? 'Ctrl' : '⌘'} ${letter}` : null;
  if (key === '?' || key === '؟') return '?';
  // Where a letter is in its place, as on Arabic keyboards, the key itself is meant.
  if (key === '/' || (code === 'Slash' && !shiftKey && /^\p{L}/u.test(key))) return '/';
  return shiftKey ? null : letter;
}

/** The Latin letter that a key types, or, on a keyboard of another script, that stands on the key as well. */
function letterOf({ key, code }: KeyboardEvent): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return /^\p{Script=Latin}|^[^\p{L}]/u.test(key) ? null : (/^Key([A-Z])$/.exec(code)?.[1] ?? null);
}

/** What a press of the page's keys asks for; null where it asks for nothing. */
export function actionOf(press: KeyboardEvent): Action | null {
  const keys = keysOf(press);
  const shortcuts = shortcutGroups.flatMap((group) => group.shortcuts);
  return shortcuts.find((each) => each.action && keys && each.keys.includes(keys))?.action ?? null;
}
