import { memo } from 'react';
import type { Answer } from '../story/answer.ts';
import type { Focus } from '../url/focus.ts';
import { spotName } from './controller.ts';
import type { ColumnMark, SectionMark } from './layout.ts';
import { markState } from '../ui/markState.ts';

interface LoomGroundProps {
  sections: readonly SectionMark[];
  focus: Focus | null;
  answer: Answer | null;
  shown: Answer | null;
}

/**
 * What lies under the threads: the bands of the sections, and in them each paragraph's column with the ground
 * on which its threads meet. It says nothing that the numbers above do not: a column is no link of its own.
 */
export function LoomGround({ sections, focus, answer, shown }: LoomGroundProps) {
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
                markState(column.paragraph, answer?.paragraphs, shown?.paragraphs) +
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
  mark: ColumnMark;
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
