/** The size of the graph's box on the page, in px. */
export interface Frame {
  width: number;
  height: number;
}

/**
 * The boxes in which a placement is free of overlaps. Marks have a constant size in px, so a placement that
 * is free in one frame is free in every frame at least as wide and as high: the page may give the graph any
 * box that is not smaller than one of these.
 */
export const graphFrames: readonly Frame[] = [
  { width: 328, height: 600 },
  { width: 560, height: 352 },
  { width: 690, height: 520 },
  { width: 900, height: 760 },
];

/** The frame in which lengths are weighed where one has to be chosen: of middling area. */
export function middleFrame(frames: readonly Frame[]): Frame {
  const sorted = frames.toSorted((a, b) => a.width * a.height - b.width * b.height);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('The graph cannot be placed: the list of frames is empty.');
  return middle;
}

/** The frames that decide: those that no other frame fits into. */
export function tightFrames(frames: readonly Frame[]): Frame[] {
  return frames.filter(
    (frame, at) =>
      !frames.some(
        (other, otherAt) =>
          otherAt !== at &&
          other.width <= frame.width &&
          other.height <= frame.height &&
          // Of two equal frames the first one stays.
          (other.width < frame.width || other.height < frame.height || otherAt < at),
      ),
  );
}
