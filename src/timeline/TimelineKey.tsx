import { memo } from 'react';
import type { Dating } from '../story/types.ts';
import { Glyph } from './Glyph.tsx';
import type { TimelineLayout } from './layout.ts';
import { useTexts } from '../ui/contexts.ts';

interface TimelineKeyProps {
  layout: TimelineLayout;
  fills: string;
}

const datings: readonly Dating[] = ['stated', 'inferred', 'context'];

/** Explains the signs that this timeline uses, and no others. */
export const TimelineKey = memo(function TimelineKey({ layout, fills }: TimelineKeyProps) {
  const texts = useTexts();
  const { marks } = layout;
  const used = datings.filter((dating) =>
    marks.some((mark) => mark.dating === dating || mark.endDating === dating),
  );
  return (
    <ul className="timeline-key">
      {used.map((dating) => (
        <li key={dating}>
          <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
            <Glyph dating={dating} uncertain={false} />
          </svg>
          {texts.t(`timeline.key.${dating}`)}
        </li>
      ))}
      {marks.some(({ shape }) => shape === 'partial') && (
        <li>
          <svg width={20} height={16} viewBox="-10 -8 20 16" aria-hidden="true">
            <rect
              className="timeline-soft timeline-stated"
              x={-10}
              y={-5}
              width={20}
              height={10}
              fill={`url(#${fills}across)`}
            />
          </svg>
          {texts.t('timeline.partial')}
        </li>
      )}
      {marks.some(({ uncertain }) => uncertain) && (
        <li>
          <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
            <circle className="timeline-doubt" r={7} />
          </svg>
          {texts.t('timeline.uncertain')}
        </li>
      )}
    </ul>
  );
});
