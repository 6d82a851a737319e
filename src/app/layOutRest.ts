/**
 * Lays out what the first screen has left out (styles/offScreen.css), a piece in each frame: all at once it would keep
 * a slow phone from answering for a tenth of a second.
 */
export function layOutRest(): void {
  // A page that is not shown gets no frames.
  if (document.hidden) return layOutAll();
  const pieces = [...document.querySelectorAll<HTMLElement>('.section, .rail, .panel')];
  function layOut(next = 0) {
    const piece = pieces[next];
    if (!piece) return layOutAll();
    piece.dataset.laid = '';
    requestAnimationFrame(() => setTimeout(layOut, 0, next + 1));
  }
  requestAnimationFrame(() => layOut());
}

/** Lays out all that has been left out, where what follows must know how far down things are. */
export function layOutAll(): void {
  document.documentElement.dataset.whole = '';
}
