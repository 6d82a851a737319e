import { memo } from 'react';
import { SvgText } from '../ui/SvgText.tsx';
import type { Slug } from '../story/types.ts';
import type { HrefOf } from '../url/choices.ts';
import { spotName } from './controller.ts';
import type { LoomLayout, PlacedThread } from './layout.ts';
import { useTexts } from '../ui/contexts.ts';

interface LoomThreadProps {
  mark: PlacedThread;
  /** Its place from the top, from 0. */
  place: number;
  layout: LoomLayout;
  hrefOf: HrefOf;
  /** Name, kind and paragraphs in words. */
  description: string;
  state: string;
  current: boolean;
  /** The paragraphs that come forward with it, if it does: their knots fill. */
  lit: ReadonlySet<Slug> | undefined;
}

/**
 * One actor: its label and its line as one link, and a link to the paragraph at every knot. The label is a row of
 * its own, so that it can stay where the rest scrolls sideways; line and knots lie over the whole plot.
 */
export const LoomThreadMark = memo(function LoomThreadMark(props: LoomThreadProps) {
  const texts = useTexts();
  const { mark, place, layout, hrefOf, description, state, current, lit } = props;
  const { plot, labels, row } = layout;
  const { direction } = texts.language;
  return (
    <div className={`loom-thread is-${mark.kind}${state}`} role="listitem">
      <a
        className="loom-way"
        href={hrefOf({ kind: 'entity', id: mark.id })}
        data-loom={mark.id}
        data-spot={spotName({ at: 'thread', thread: place })}
        aria-label={description}
        aria-current={current || undefined}
      >
        <svg
          className="loom-over"
          viewBox={`0 0 1000 ${plot.scale}`}
          preserveAspectRatio="none"
          role="none"
        >
          <path className="loom-hit" d={mark.whole} vectorEffect="non-scaling-stroke" />
          <path className="loom-lead" d={mark.lead} vectorEffect="non-scaling-stroke" />
          {mark.line && (
            <path className="loom-line" d={mark.line} vectorEffect="non-scaling-stroke" />
          )}
        </svg>
        <svg className="loom-name" width={`${labels.width}%`} height={row} role="none">
          <SvgText
            className="loom-label"
            align={direction === 'rtl' ? 'left' : 'right'}
            direction={direction}
            x={`${labels.x}%`}
            y={row / 2 + 4}
            lines={[mark.label]}
            lineHeight={0}
          />
        </svg>
      </a>
      <svg className="loom-over" role="none">
        {mark.knots.map(({ paragraph, column, x, y, width }) => (
          <a
            key={paragraph}
            className={`loom-knot${lit?.has(paragraph) ? ' is-lit' : ''}`}
            href={hrefOf({ kind: 'paragraph', id: paragraph })}
            data-spot={spotName({ at: 'knot', thread: place, column })}
            aria-label={texts.t('loom.knot', { name: mark.label, number: column + 1 })}
          >
            <ellipse className="loom-touch" cx={`${x}%`} cy={`${y}%`} rx={`${width / 2}%`} />
            <circle className="loom-dot" cx={`${x}%`} cy={`${y}%`} r={3.8} />
          </a>
        ))}
      </svg>
    </div>
  );
});
