import type { Dating } from '../story/types.ts';

interface GlyphProps {
  dating: Dating;
  uncertain: boolean;
  /** The end of a span is drawn smaller than its start. */
  small?: boolean;
}

/** A point in time at the origin: how its date is known shows in the shape, not in the colour. */
export function Glyph({ dating, uncertain, small = false }: GlyphProps) {
  const radius = small ? 4 : 6;
  return (
    <>
      {uncertain && <circle className="timeline-doubt" r={radius + 4} />}
      <circle className={`timeline-ring timeline-${dating}`} r={radius} />
      {dating === 'inferred' && <circle className="timeline-pip" r={small ? 1.4 : 2.2} />}
    </>
  );
}
