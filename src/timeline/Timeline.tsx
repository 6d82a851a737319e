import { type ComponentType, lazy, Suspense, useId } from 'react';
import { spokenName } from '../ui/spokenName.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Subset } from '../story/belonging.ts';
import type { LocalEvent, Slug } from '../story/types.ts';
import type { Focus } from '../story/focus.ts';
import type { HrefOf } from '../url/choices.ts';
import { ArcMark } from './ArcMark.tsx';
import { Axis } from './Axis.tsx';
import type { Arrangement } from './controller.ts';
import { EventMark } from './EventMark.tsx';
import type { TimelineLayout } from './layout.ts';
import { TimelineKey } from './TimelineKey.tsx';
import type { TimelineRange } from './TimelineWindow.tsx';
import { useTimelineKeys } from './useTimelineKeys.ts';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

/** Only a view that is filtered by time has one. Where it cannot be fetched the timeline stands without it. */
const TimelineWindow = lazy(async () => {
  const nothing: ComponentType<object> = () => null;
  const code = await import('./TimelineWindow.tsx').catch(() => null);
  return { default: code?.TimelineWindow ?? nothing };
});

interface TimelineProps {
  /** From `timelineLayout`, made at build time. */
  layout: TimelineLayout;
  focus: Focus | null;
  /** What comes forward; null where nothing is asked. */
  highlighted: Subset | null;
  /** What passes the filters; null where nothing is filtered. */
  shown: Subset | null;
  hrefOf: HrefOf;
  /** A window in time: what is outside is shaded. */
  range?: TimelineRange;
}

/** An event's name for those who do not see its place: title, date, and how the date is known. */
function nameOf(event: LocalEvent, texts: Texts): string {
  const { when, dating, endDating, statedWhen } = event;
  const title = spokenName(event, texts);
  let name = texts.t('timeline.event', { title, when, how: texts.t(`timeline.how.${dating}`) });
  if (statedWhen) name = texts.t('timeline.withStated', { name, stated: statedWhen });
  if (endDating && endDating !== dating) {
    name = texts.t('timeline.withEnd', { name, how: texts.t(`timeline.how.${endDating}`) });
  }
  return name;
}

/** The timeline of a story. Every mark is a link; the page handles the clicks. */
export function Timeline(props: TimelineProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { layout, focus, highlighted, shown, hrefOf, range } = props;
  const fills = `${useId()}-soft-`;
  const onKeyDown = useTimelineKeys(layout);
  const stateOf = (kind: 'events' | 'relations', id: Slug) => {
    if (shown && !shown[kind].has(id)) return 'is-out';
    if (!highlighted) return '';
    return highlighted[kind].has(id) ? 'is-lit' : 'is-back';
  };
  const { axisY, dayY, yearY } = layout.across;
  const { axisX, labelX } = layout.down;
  return (
    <>
      <div className="timeline-frame">
        <Strut arrangement="across" height={layout.across.height} />
        <Strut arrangement="down" height={layout.down.height} />
        <svg
          className="timeline-svg"
          role="group"
          aria-label={texts.t('timeline.name')}
          onKeyDown={onKeyDown}
        >
          <defs>
            <SoftFill id={`${fills}across`} x2={1} y2={0} />
            <SoftFill id={`${fills}down`} x2={0} y2={1} />
          </defs>
          <Axis layout={layout} />
          {range && (
            <Suspense>
              <TimelineWindow layout={layout} range={range} />
            </Suspense>
          )}
          <g role="list" aria-label={texts.t('timeline.events')}>
            {layout.marks.map((mark) => {
              const event = index.events.get(mark.id);
              return (
                event && (
                  <EventMark
                    key={mark.id}
                    mark={mark}
                    direction={layout.direction}
                    axisY={axisY}
                    dayY={dayY}
                    yearY={yearY}
                    axisX={axisX}
                    labelX={labelX}
                    fills={fills}
                    name={nameOf(event, texts)}
                    href={hrefOf({ kind: 'event', id: mark.id })}
                    state={stateOf('events', mark.id)}
                    current={focus?.kind === 'event' && focus.id === mark.id}
                  />
                )
              );
            })}
          </g>
          {layout.arcs.length > 0 && (
            <g role="list" aria-label={texts.t('timeline.spans')}>
              {layout.arcs.map((arc) => (
                <ArcMark
                  key={arc.id}
                  arc={arc}
                  layout={layout}
                  sentence={index.relations.get(arc.id)?.sentence ?? ''}
                  href={hrefOf({ kind: 'relation', id: arc.id })}
                  state={stateOf('relations', arc.id)}
                  current={focus?.kind === 'relation' && focus.id === arc.id}
                />
              ))}
            </g>
          )}
        </svg>
      </div>
      <TimelineKey layout={layout} fills={fills} />
    </>
  );
}

/** Holds the height of an arrangement open, in the flow of the page: without script, a style cannot know it. */
function Strut({ arrangement, height }: { arrangement: Arrangement; height: number }) {
  return (
    <svg className={`timeline-strut ${arrangement}`} width={1} height={height} aria-hidden="true" />
  );
}

/** A fill that fades at both its ends, for a date that is open at both. */
function SoftFill({ id, x2, y2 }: { id: string; x2: number; y2: number }) {
  return (
    <linearGradient id={id} x1={0} y1={0} x2={x2} y2={y2}>
      <stop className="timeline-soft-stop" offset="0" stopOpacity={0} />
      <stop className="timeline-soft-stop" offset="0.3" />
      <stop className="timeline-soft-stop" offset="0.7" />
      <stop className="timeline-soft-stop" offset="1" stopOpacity={0} />
    </linearGradient>
  );
}
