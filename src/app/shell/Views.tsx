import { memo, useMemo, useState } from 'react';
import { Graph } from '../../graph/Graph.tsx';
import { type Subset, belongingTo } from '../../story/belonging.ts';
import type { Filters } from '../../story/filters.ts';
import { windowOfSection } from '../../story/sectionWindow.ts';
import { Timeline } from '../../timeline/Timeline.tsx';
import type { ViewState } from '../../url/address.ts';
import type { HrefOf } from '../../url/choices.ts';
import { LoomView, RelationTable } from './islands.ts';
import type { PageData } from './pageData.ts';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import { useStoryIndex, useTexts } from '../../ui/contexts.ts';

export interface ViewsProps {
  data: PageData;
  state: ViewState;
  /** What comes forward; null where all is at rest. */
  highlighted: Subset | null;
  /** What passes the filters; null where nothing is filtered. */
  shown: Subset | null;
  hrefOf: HrefOf;
  isSettled: boolean;
  /** The tour shows each section's own part of the pictures. */
  isTouring: boolean;
}

const StillGraph = memo(Graph);
const StillTimeline = memo(Timeline);

/**
 * The pictures: of who is tied to whom, one of three at a time, and of when. Each is drawn again only for what
 * is new to it. All of them together must not be skipped: where React skips parts that still sleep, and the
 * location is new, it would wait for them to wake before it shows anything.
 */
export function Views(given: ViewsProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { data, state, highlighted, shown, hrefOf, isSettled } = given;
  const { focus, view } = state;
  const toured = given.isTouring && focus?.kind === 'section' ? focus.id : null;
  const failed = texts.t('app.viewFailed');
  // Built, what is on the screen comes first: the page is painted when the timeline is there (prerender/html.ts). The
  // timeline stands last once another view has been opened, and stays there: what is moved loses its place.
  const [isAsBuilt, setAsBuilt] = useState(view === 'graph');
  if (isAsBuilt && view !== 'graph') setAsBuilt(false);
  const framed = useMemo(
    () => (toured ? belongingTo(index, { kind: 'section', id: toured }).entities : null),
    [index, toured],
  );
  const range = useMemo(
    () => (toured ? (windowOfSection(index, toured) ?? {}) : rangeOf(state.filters)),
    [index, toured, state.filters],
  );
  const props = { focus, highlighted, shown, hrefOf };
  const graph = (
    <section key="graph" className="panel panel-graph" id="graph" aria-label={texts.t('app.graph')}>
      <ViewBoundary message={failed}>
        <StillGraph {...props} placement={data.graph} framed={framed} />
      </ViewBoundary>
    </section>
  );
  const loom = (
    <section key="loom" className="panel panel-loom" id="loom" aria-label={texts.t('app.loom')}>
      <ViewBoundary message={failed}>
        <LoomView isNeeded={isSettled && view === 'loom'} props={{ ...props, order: data.loom }} />
      </ViewBoundary>
    </section>
  );
  const table = (
    <section key="table" className="panel panel-table" id="table" aria-label={texts.t('app.table')}>
      <ViewBoundary message={failed}>
        <RelationTable isNeeded={isSettled && view === 'table'} props={props} />
      </ViewBoundary>
    </section>
  );
  const timeline = (
    <section
      key="timeline"
      className="panel panel-timeline timeline"
      id="timeline"
      aria-label={texts.t('app.timeline')}
    >
      <ViewBoundary message={failed}>
        <StillTimeline {...props} layout={data.timeline} {...(range && { range })} />
      </ViewBoundary>
    </section>
  );
  return (
    <div className="views" id="pictures" data-view={view}>
      <ViewTabs state={state} />
      {isAsBuilt ? [graph, timeline, loom, table] : [graph, loom, table, timeline]}
    </div>
  );
}

/** The window of time that is filtered for; undefined where none is. */
function rangeOf({ from, to }: Filters) {
  if (from === undefined && to === undefined) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
