import { memo } from 'react';
import { inDigits } from '../i18n/languages.ts';
import { SvgText } from '../ui/SvgText.tsx';
import type { Subset } from '../story/belonging.ts';
import type { Focus } from '../story/focus.ts';
import type { HrefOf } from '../url/choices.ts';
import { spotName } from './controller.ts';
import type { PlacedColumn, LoomLayout, PlacedSection } from './layout.ts';
import { headLine } from './sizes.ts';
import { markState } from '../ui/markState.ts';
import { useTexts } from '../ui/contexts.ts';
import { roundFine } from '../ui/round.ts';

interface LoomSectionProps {
  mark: PlacedSection;
  /** Its place in the story, from 0. */
  place: number;
  layout: LoomLayout;
  heading: string;
  hrefOf: HrefOf;
  focus: Focus | null;
  highlighted: Subset | null;
  shown: Subset | null;
}

/** A section in the row of headings: its heading over the numbers of its paragraphs. */
export const LoomSectionMark = memo(function LoomSectionMark(props: LoomSectionProps) {
  const texts = useTexts();
  const { mark, place, layout, heading, hrefOf, focus, highlighted, shown } = props;
  const { id, x, width, lines, columns } = mark;
  const { headY } = layout;
  const isCurrent = (kind: Focus['kind'], one: string) =>
    (focus?.kind === kind && focus.id === one) || undefined;
  return (
    <g role="listitem" className="loom-section">
      {/* It goes on in the plot (LoomGround): the rounded end stands below the row's own. */}
      <rect
        className="loom-band"
        x={`${x}%`}
        width={`${width}%`}
        height={layout.headHeight + 8}
        rx={6}
      />
      <a
        className="loom-head"
        href={hrefOf({ kind: 'section', id })}
        data-spot={spotName({ at: 'section', section: place })}
        aria-label={heading}
        aria-current={isCurrent('section', id)}
      >
        <rect className="loom-target" x={`${x}%`} width={`${width}%`} height={headY + 3} rx={4} />
        <SvgText
          align="center"
          direction={texts.language.direction}
          x={`${roundFine(x + width / 2)}%`}
          y={headY - (lines.length - 1) * headLine - 2}
          lines={lines}
          lineHeight={headLine}
        />
      </a>
      {columns.map((column) => (
        <LoomColumn
          key={column.paragraph}
          mark={column}
          layout={layout}
          href={hrefOf({ kind: 'paragraph', id: column.paragraph })}
          state={markState(column.paragraph, highlighted?.paragraphs, shown?.paragraphs)}
          current={isCurrent('paragraph', column.paragraph) ?? false}
        />
      ))}
    </g>
  );
});

interface LoomColumnProps {
  mark: PlacedColumn;
  layout: LoomLayout;
  href: string;
  state: string;
  current: boolean;
}

const LoomColumn = memo(function LoomColumn(props: LoomColumnProps) {
  const texts = useTexts();
  const { mark, layout, href, state, current } = props;
  const { column, x, from, width } = mark;
  return (
    <a
      className={`loom-column${state}`}
      href={href}
      data-spot={spotName({ at: 'column', column })}
      aria-label={texts.t('reader.paragraph', { number: column + 1 })}
      aria-current={current || undefined}
    >
      <rect
        className="loom-target"
        x={`${from}%`}
        y={layout.headY + 3}
        width={`${width}%`}
        height={layout.headHeight - layout.headY - 3}
        rx={4}
      />
      <SvgText
        align="center"
        direction={texts.language.direction}
        x={`${x}%`}
        y={layout.numberY}
        lines={[inDigits(column + 1, texts.language)]}
        lineHeight={0}
      />
    </a>
  );
});
