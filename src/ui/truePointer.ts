/**
 * Tells whether the pointer itself has moved since the last event. Browsers say `pointerover` also when the page
 * moves under a pointer that lies still: that is scrolling, and no wish of the reader's.
 */
export function truePointer() {
  let last = { x: Number.NaN, y: Number.NaN };
  return ({ clientX: x, clientY: y }: { clientX: number; clientY: number }): boolean => {
    const hasMoved = x !== last.x || y !== last.y;
    last = { x, y };
    return hasMoved;
  };
}
