/** Where a mark of a picture can be met, in px of the window. */
export interface MarkPlace {
  mark: Element;
  x: number;
  y: number;
  /** What cuts the mark off where it is zoomed or scrolled away; null where nothing does. */
  frame: Element | null;
}

/** Whether something of an element is laid out: one that is hidden has an empty box. */
export const isLaidOut = ({ width, height }: DOMRect): boolean => width > 0 || height > 0;

export const middleOf = ({ left, top, width, height }: DOMRect) => ({
  x: left + width / 2,
  y: top + height / 2,
});
