/** What is drawn anew when the page is scrolled. */
interface Follower {
  /** Draws things where they are now. */
  draw: () => void;
  /** Takes away what would be in the wrong place until it is drawn again; missing where it may lag. */
  letGo?: () => void;
}

/** Frames longer than this (ms) are late; the slowest usual screens show 48 a second. One that saves power is slow. */
const late = 22;
/** A frame counts for so many ms at most, so that one hitch is no slowness. */
const hitch = 50;
/** A frame longer than this (ms) was none: the page was hidden, or the machine asleep. */
const longest = 250;
/** So many frames are looked at. */
const looked = 8;
/** So many frames are timed after a drawing: while one is on its way to the screen, a browser may begin the next. */
const timed = 2;
/** Nothing is scrolled for so long (ms), and for so many frames, once scrolling is over. */
const rest = { time: 150, frames: 6 };

/**
 * Draws once in every frame in which the page was scrolled, for as long as the browser keeps up. Where its frames are
 * late, things are let go of with the first step and drawn once scrolling is over; nothing is written in between. The
 * frames after a drawing are timed, so a browser that was busy for a while follows again. Returns how to stop.
 */
export function followScroll({ draw, letGo }: Follower): () => void {
  const over = new AbortController();
  let lengths: number[] = [];
  let last = 0;
  let left = 0;
  let isDue = false;
  let frame = 0;
  let timer = 0;

  const ask = () => {
    frame ||= requestAnimationFrame(step);
  };
  function step(now: number) {
    frame = 0;
    if (left > 0) lengths = [...lengths, Math.min(now - last, longest)].slice(-looked);
    left -= 1;
    last = now;
    if (isDue) {
      draw();
      left = timed;
    }
    isDue = false;
    if (left > 0) ask();
  }
  const due = () => {
    timer = 0;
    isDue = true;
    ask();
  };
  const onScroll = ({ target }: Event) => {
    // What scrolls inside the page moves nothing of it.
    if (target instanceof Element) return;
    if (!timer && mean(lengths.map((length) => Math.min(length, hitch))) < late) return due();
    isDue = false;
    if (!timer) letGo?.();
    clearTimeout(timer);
    timer = window.setTimeout(due, Math.max(rest.time, rest.frames * mean(lengths)));
  };
  window.addEventListener('scroll', onScroll, {
    capture: true,
    passive: true,
    signal: over.signal,
  });
  return () => {
    over.abort();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}

/** Of `looked` frames, of which those not yet seen took no time. */
const mean = (lengths: readonly number[]) => lengths.reduce((sum, one) => sum + one, 0) / looked;
