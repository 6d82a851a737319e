import type { Direction } from '../i18n/languages.ts';
import type { Slug } from '../story/types.ts';
import { isLaidOut, type MarkPlace, middleOf } from '../ui/markPlace.ts';

/** What comes to a name stops short of its letters by so many px. */
const air = 4;

/** The side of an actor's name in the loom that is towards the text; null where the loom does not show it. */
export function namePlace(id: Slug, direction: Direction): MarkPlace | null {
  const mark = document.querySelector(`.loom-frame [data-loom="${id}"]`);
  const names = [...(mark?.querySelectorAll('text') ?? [])]
    .map((name) => name.getBoundingClientRect())
    .filter(isLaidOut)
    .toSorted((a, b) => (direction === 'rtl' ? b.right - a.right : a.left - b.left));
  const name = names[0];
  if (!mark || !name) return null;
  // Where the loom scrolls sideways, the names' own ground hides what comes nearer.
  const ground = document.querySelector('.loom-frame .loom-side')?.getBoundingClientRect();
  const { left, right } =
    ground && isLaidOut(ground) ? ground : { left: name.left - air, right: name.right + air };
  const x = direction === 'rtl' ? right : left;
  return { mark, x, y: middleOf(name).y, frame: mark.closest('.loom-frame') };
}
