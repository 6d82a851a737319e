import { memo, useMemo } from 'react';
import type { Subset } from '../story/belonging.ts';
import type { Slug } from '../story/types.ts';
import type { Focus } from '../story/focus.ts';
import { loomModel } from './model.ts';
import { markState } from '../ui/markState.ts';
import { StripLabel } from './StripLabel.tsx';
import { stripLayout, type StripLayout } from './stripLayout.ts';
import { stripNames } from './stripNames.ts';
import { useStripControl } from './useStripControl.ts';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

export interface LoomStripProps {
  focus: Focus | null;
  /** What comes forward; null where all is at rest. */
  highlighted: Subset | null;
  /** What passes the filters; null where nothing is filtered. */
  shown: Subset | null;
  /** The paragraph at the reading line; null above the text. */
  reading: Slug | null;
  /** How far down the window the eye reads, as a share of its height. */
  readingLine: number;
  /** Called before a click or a key on the strip takes the page elsewhere. */
  onJump?: () => void;
}

/**
 * The loom beside the text, its scroll map: paragraphs down, the main actors as threads with a knot in each
 * paragraph that mentions them, and the window as a frame. It fills its box and is a slider for those who
 * do not see it.
 */
export function LoomStrip(props: LoomStripProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { focus, highlighted, shown, reading, readingLine, onJump } = props;
  const { direction } = texts.language;
  const model = useMemo(() => loomModel(index), [index]);
  const layout = useMemo(() => stripLayout(model, direction), [model, direction]);
  const rows = model.columns.length;
  const row = (reading !== null && index.order.get(reading)) || 0;
  const starts = useMemo(() => model.sections.map(({ from }) => from), [model]);
  const { mark, pointed, isKeyed, handlers } = useStripControl({
    rows,
    starts,
    reading: row,
    readingLine,
    onJump,
  });
  const told = pointed ?? (isKeyed ? row : null);
  const namesIn = (at: number) => stripNames(index, layout, at, texts);
  const section = model.columns[row]?.section ?? '';
  const active = focus?.kind === 'paragraph' ? focus.id : reading;
  const here = layout.rows.find(({ paragraph }) => paragraph === active);

  return (
    <div
      className="loom-strip"
      role="slider"
      tabIndex={0}
      aria-label={texts.t('loom.strip')}
      aria-controls="article"
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={rows}
      aria-valuenow={row + 1}
      aria-valuetext={[
        texts.t('loom.place', {
          number: row + 1,
          all: rows,
          heading: index.sections.get(section)?.heading ?? section,
        }),
        namesIn(row),
      ]
        .filter(Boolean)
        .join(texts.t('sources.and'))}
      {...handlers}
    >
      <svg className="loom-strip-picture" width="100%" height="100%" aria-hidden="true">
        {here && (
          <rect
            className="loom-row"
            y={`${here.y}%`}
            width="100%"
            height={`${here.height}%`}
            rx={4}
          />
        )}
        {layout.breaks.map((y) => (
          <line key={y} className="loom-break" x1="0" x2="100%" y1={`${y}%`} y2={`${y}%`} />
        ))}
        {layout.threads.map((thread) => (
          <StripThread
            key={thread.id}
            thread={thread}
            active={active}
            state={
              markState(thread.id, highlighted?.entities, shown?.entities) +
              (focus?.kind === 'entity' && focus.id === thread.id ? ' is-current' : '')
            }
          />
        ))}
        <rect className="loom-window" ref={mark} x="2%" width="96%" height="0" rx={7} />
      </svg>
      {told !== null && <StripLabel row={told} rows={rows} names={namesIn(told)} />}
    </div>
  );
}

interface StripThreadProps {
  thread: StripLayout['threads'][number];
  /** The paragraph that is read or focused. */
  active: Slug | null;
  state: string;
}

const StripThread = memo(function StripThread({ thread, active, state }: StripThreadProps) {
  const { id, kind, x, from, to, knots } = thread;
  return (
    <g className={`loom-thread is-${kind}${state}`} data-loom={id}>
      <line className="loom-line" x1={`${x}%`} x2={`${x}%`} y1={`${from}%`} y2={`${to}%`} />
      {knots.map(({ paragraph, y }) => (
        <circle
          key={paragraph}
          className="loom-bead"
          cx={`${x}%`}
          cy={`${y}%`}
          r={paragraph === active ? 3.4 : 2.3}
        />
      ))}
    </g>
  );
});
