import { memo } from 'react';
import type { Subset } from '../story/belonging.ts';
import type { Focus } from '../story/focus.ts';
import { spotName } from './controller.ts';
import type { PlacedColumn, PlacedSection } from './layout.ts';
import { markState } from '../ui/markState.ts';

interface LoomGroundProps {
  sections: readonly PlacedSection[];
  focus: Focus | null;
  highlighted: Subset | null;
  shown: Subset | null;
}

/**
 * What lies under the threads: the bands of the sections, and in them each paragraph's column with the ground
 * on which its threads meet. It says nothing that the numbers above do not: a column is no link of its own.
 */
export function LoomGround({ sections, focus, highlighted, shown }: LoomGroundProps) {
  return (
    <svg className="loom-ground" width="100%" height="100%" aria-hidden="true">
      {sections.map(({ id, x, width, columns }) => (
        <g key={id} className="loom-section">
          {/* It comes from the row of headings. */}
          <rect className="loom-band" x={`${x}%`} y={-8} width={`${width}%`} height="100%" rx={6} />
          {columns.map((column) => (
            <LoomPlace
              key={column.paragraph}
              mark={column}
              state={
                markState(column.paragraph, highlighted?.paragraphs, shown?.paragraphs) +
                (focus?.kind === 'paragraph' && focus.id === column.paragraph ? ' is-current' : '')
              }
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface LoomPlaceProps {
  mark: PlacedColumn;
  state: string;
}

const LoomPlace = memo(function LoomPlace({ mark, state }: LoomPlaceProps) {
  const { column, x, from, width, meeting } = mark;
  // A line with round ends is as high as its threads are apart, however far the plot is stretched.
  const line = meeting && {
    x1: `${x}%`,
    x2: `${x}%`,
    y1: `${meeting.from}%`,
    y2: `${meeting.to}%`,
  };
  return (
    <g className={`loom-place${state}`} data-stands-for={spotName({ at: 'column', column })}>
      <rect className="loom-beam" x={`${from}%`} width={`${width}%`} height="100%" rx={4} />
      {line && <line className="loom-meeting is-rim" {...line} />}
      {line && <line className="loom-meeting" {...line} />}
    </g>
  );
});
