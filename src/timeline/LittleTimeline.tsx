import { memo, useMemo } from 'react';
import { SvgText } from '../ui/SvgText.tsx';
import type { Subset } from '../story/belonging.ts';
import type { Slug } from '../story/types.ts';
import type { Focus } from '../story/focus.ts';
import type { HrefOf } from '../url/choices.ts';
import { Glyph } from './Glyph.tsx';
import type { TimelineLayout } from './layout.ts';
import {
  axisY,
  baseline,
  littleLabelHeight,
  leastHeight,
  littleLabels,
  wordsTop,
} from './littleLabels.ts';
import { eventLink, toldEvents } from './toldEvents.ts';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

interface LittleTimelineProps {
  /** The large timeline's layout: marks stand at the same parts of the little one. */
  layout: TimelineLayout;
  /** Whose events are told. Always the same array for the same paragraphs. */
  paragraphs: readonly Slug[];
  focus: Focus | null;
  hrefOf: HrefOf;
  /** What passes the filters; null where none is set. */
  shown: Subset | null;
}

/** A thin timeline with the events of some paragraphs in words; all others are ticks. As wide as its box, from 288 px on. */
export const LittleTimeline = memo(function LittleTimeline(props: LittleTimelineProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { layout, paragraphs } = props;
  const { direction } = texts.language;
  const events = useMemo(() => toldEvents(index, paragraphs), [index, paragraphs]);
  const labels = useMemo(() => littleLabels(events, layout), [events, layout]);
  const told = new Set(events.map(({ id }) => id));
  const lines = Math.max(0, ...(labels ?? []).map(({ name, date }) => name.length + date.length));
  const height =
    lines === 0 ? 2 * axisY : Math.max(leastHeight, baseline + (lines - 1) * littleLabelHeight + 5);
  const later = labels && layout.direction === 'rtl' ? labels.toReversed() : labels;

  return (
    <div className="little-timeline">
      <svg
        className="little-picture"
        width="100%"
        height={height}
        {...(events.length > 0
          ? { role: 'group', 'aria-label': texts.t('little.timeline') }
          : { 'aria-hidden': true })}
      >
        <g aria-hidden="true">
          {layout.across.axis.map(([from, to]) => (
            <line
              key={from}
              className="little-axis"
              x1={`${from}%`}
              x2={`${to}%`}
              y1={axisY}
              y2={axisY}
            />
          ))}
          {layout.marks.map(({ id, across, dating, uncertain }) =>
            told.has(id) ? (
              labels === null && (
                <svg key={id} x={`${across.x}%`} y={axisY} overflow="visible">
                  <Glyph dating={dating} uncertain={uncertain} />
                </svg>
              )
            ) : (
              <line
                key={id}
                className="little-tick"
                x1={`${across.x}%`}
                x2={`${across.x}%`}
                y1={axisY - 4}
                y2={axisY + 4}
              />
            ),
          )}
        </g>
        {later?.map(({ id, x, dx, width, reach, name, date }) => {
          const event = index.events.get(id)!;
          return (
            <a key={id} {...eventLink(event, texts, props, 'little-event')}>
              <svg x={`${x}%`} overflow="visible">
                <path
                  className="little-hit"
                  d={
                    `M${dx - width / 2} ${wordsTop}h${width}V${height}h${-width}z` +
                    `M${-reach} 0h${2 * reach}v${wordsTop}h${-2 * reach}z`
                  }
                />
                <line
                  className="little-leader"
                  x2={dx}
                  y1={axisY + 6}
                  y2={baseline - littleLabelHeight + 2}
                />
                <svg y={axisY} overflow="visible">
                  <circle className="little-halo" r={10} />
                  <Glyph dating={event.dating} uncertain={event.uncertain} />
                </svg>
                <SvgText
                  className="little-name"
                  align="center"
                  direction={direction}
                  x={dx}
                  y={baseline}
                  lines={name}
                  lineHeight={littleLabelHeight}
                />
                <SvgText
                  className="little-date"
                  align="center"
                  direction={direction}
                  x={dx}
                  y={baseline + name.length * littleLabelHeight}
                  lines={date}
                  lineHeight={littleLabelHeight}
                />
              </svg>
            </a>
          );
        })}
      </svg>
      {events.length === 0 && <p className="little-none">{texts.t('little.noEvents')}</p>}
      {labels === null && (
        <ul className="little-list" aria-label={texts.t('little.timeline')}>
          {events.map((event) => (
            <li key={event.id}>
              <a {...eventLink(event, texts, props)}>
                <span className="little-name">{event.short}</span>{' '}
                <span className="little-date">{event.when}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});
