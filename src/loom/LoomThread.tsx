import { memo } from 'react';
import { SvgText } from '../i18n/SvgText.tsx';
import type { Texts } from '../i18n/texts.ts';
import type { Slug } from '../story/types.ts';
import type { HrefOf } from '../url/focus.ts';
import { spotName } from './controller.ts';
import type { ThreadMark } from './layout.ts';

interface LoomThreadProps {
  mark: ThreadMark;
  /** Its place from the top, from 0. */
  place: number;
  labelX: number;
  /** Of the whole chart. */
  height: number;
  texts: Texts;
  hrefOf: HrefOf;
  /** Name, kind and paragraphs in words. */
  description: string;
  state: string;
  current: boolean;
  /** The paragraphs that come forward with it, if it does: their knots fill. */
  lit: ReadonlySet<Slug> | undefined;
}

/** One actor: its label and its line as one link, and a link to the paragraph at every knot. */
export const LoomThread = memo(function LoomThread(props: LoomThreadProps) {
  const { mark, place, labelX, height, texts, hrefOf, description, state, current, lit } = props;
  const { direction } = texts.language;
  return (
    <g className={`loom-thread is-${mark.kind}${state}`} role="listitem">
      <a
        className="loom-way"
        href={hrefOf({ kind: 'entity', id: mark.id })}
        data-loom={mark.id}
        data-spot={spotName({ at: 'thread', thread: place })}
        aria-label={description}
        aria-current={current || undefined}
      >
        <svg
          viewBox={`0 0 1000 ${height}`}
          width="100%"
          height={height}
          preserveAspectRatio="none"
          role="none"
        >
          <path className="loom-hit" d={mark.whole} vectorEffect="non-scaling-stroke" />
          <path className="loom-lead" d={mark.lead} vectorEffect="non-scaling-stroke" />
          {mark.line && (
            <path className="loom-line" d={mark.line} vectorEffect="non-scaling-stroke" />
          )}
        </svg>
        <SvgText
          className="loom-label"
          align={direction === 'rtl' ? 'left' : 'right'}
          direction={direction}
          x={`${labelX}%`}
          y={mark.y + 4}
          lines={[mark.label]}
          lineHeight={0}
        />
      </a>
      {mark.knots.map(({ paragraph, column, x, y }) => (
        <a
          key={paragraph}
          className={`loom-knot${lit?.has(paragraph) ? ' is-lit' : ''}`}
          href={hrefOf({ kind: 'paragraph', id: paragraph })}
          data-spot={spotName({ at: 'knot', thread: place, column })}
          aria-label={texts.t('loom.knot', { name: mark.label, number: column + 1 })}
        >
          <circle className="loom-touch" cx={`${x}%`} cy={y} r={8} />
          <circle className="loom-dot" cx={`${x}%`} cy={y} r={3.8} />
        </a>
      ))}
    </g>
  );
});
