/**
 * Lays out what the first screen has left out (styles/offScreen.css), a piece in each frame: all at once it would keep
 * a slow phone from answering for a tenth of a second. Returns how to stop, for a page that goes before all is done.
 */
export function layOutRest(): () => void {
  const pieces = [...document.querySelectorAll<HTMLElement>('.section, .rail, .panel')];
  let frame = 0;
  let timer = 0;
  function layOut(next: number) {
    const piece = pieces[next];
    if (!piece) return layOutAll();
    piece.dataset.laid = '';
    frame = requestAnimationFrame(() => {
      timer = window.setTimeout(layOut, 0, next + 1);
    });
  }
  // A page that is not shown gets no frames.
  if (document.hidden) layOutAll();
  else frame = requestAnimationFrame(() => layOut(0));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Lays out all that has been left out, where what follows must know how far down things are. */
export function layOutAll(): void {
  document.documentElement.dataset.whole = '';
}
