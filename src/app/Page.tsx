import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import { Graph } from '../graph/Graph.tsx';
import type { Texts } from '../i18n/texts.ts';
import { Article } from '../reader/Article.tsx';
import { useReading } from '../reader/useReading.ts';
import { answerTo } from '../story/answer.ts';
import { type Filters, shownBy } from '../story/filters.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { type Address, linksFrom } from '../url/address.ts';
import { Announcer } from './Announcer.tsx';
import { Contents } from './Contents.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Head } from './Head.tsx';
import { Header } from './Header.tsx';
import type { PageData } from './pageData.ts';
import { useEscape } from './useEscape.ts';
import { useFocusReturn } from './useFocusReturn.ts';
import { useForward } from './useForward.ts';
import { useMentionSteps } from './useMentionSteps.ts';
import { usePreview } from './usePreview.ts';
import { useSame } from './useSame.ts';
import { useScrollToFocus } from './useScrollToFocus.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

/** The card is needed at the first choice, not before; it is fetched as soon as the page is alive. */
const loadCard = async () => ({ default: (await import('../focus/Card.tsx')).Card });
const Card = lazy(loadCard);

/** Only a link with something wrong in it needs it. */
const IgnoredNotice = lazy(async () => ({
  default: (await import('./IgnoredNotice.tsx')).IgnoredNotice,
}));

interface PageProps {
  data: PageData;
  index: StoryIndex;
  texts: Texts;
  base: string;
  address: Extract<Address, { found: true }>;
}

/** The story: article, graph, timeline and card, all answering to one focus. */
export function Page({ data, index, texts, base, address }: PageProps) {
  const { search } = useLocation();
  const { state, ignored } = address;
  const { language } = state;
  const focus = useSame(state.focus);
  const filters = useSame(state.filters);
  const hrefOf = useMemo(() => linksFrom({ language, filters }, base), [language, filters, base]);
  const reading = useReading();
  const focusAnswer = useMemo(() => focus && answerTo(index, focus), [index, focus]);
  const readingAnswer = useMemo(
    () => reading && answerTo(index, { kind: 'paragraph', id: reading }),
    [index, reading],
  );
  const answer = focusAnswer ?? (readingAnswer || null);
  const shown = useMemo(() => shownBy(index, filters), [index, filters]);
  const onStep = useMentionSteps(index, focus);
  useEffect(() => {
    // After all else has come alive. Where it fails, the first choice says so.
    const timer = setTimeout(() => loadCard().catch(() => {}));
    return () => clearTimeout(timer);
  }, []);
  useForward(address.forward);
  useScrollToFocus(index, focus);
  useEscape(focus !== null, language, filters);
  useFocusReturn(index, focus);
  const preview = usePreview(index);
  const view = { index, texts, focus, answer: preview.answer ?? answer, shown, hrefOf };

  return (
    <>
      <Head data={data} index={index} texts={texts} base={base} focus={focus} />
      <Header
        state={{ language, focus, filters }}
        story={data.story}
        texts={texts}
        base={base}
        reading={reading}
        hasCard={focus !== null}
      >
        <ViewBoundary message={texts.t('app.viewFailed')}>
          <FilterBar
            index={index}
            texts={texts}
            focus={focus}
            filters={filters}
            language={language}
          />
        </ViewBoundary>
      </Header>
      {ignored.length > 0 && (
        <Suspense>
          <IgnoredNotice key={search} ignored={ignored} texts={texts} />
        </Suspense>
      )}
      <main className={focus ? 'page has-card' : 'page'} {...preview.handlers}>
        <Article
          index={index}
          texts={texts}
          hrefOf={hrefOf}
          focus={focus}
          answer={focusAnswer}
          shown={shown}
          reading={focus ? null : reading}
        />
        <div className="views">
          <section className="panel panel-graph" id="graph" aria-label={texts.t('app.graph')}>
            <ViewBoundary message={texts.t('app.viewFailed')}>
              <Graph {...view} placement={data.graph} />
            </ViewBoundary>
          </section>
          <section
            className="panel panel-timeline timeline"
            id="timeline"
            aria-label={texts.t('app.timeline')}
          >
            <ViewBoundary message={texts.t('app.viewFailed')}>
              <Timeline {...view} layout={data.timeline} {...rangeOf(filters)} />
            </ViewBoundary>
          </section>
        </div>
        <div className="rail">
          {/* One boundary for both, so that what is shown waits for the card rather than vanish. */}
          <Suspense>
            <ViewBoundary
              key={focus ? `${focus.kind}/${focus.id}` : 'contents'}
              message={texts.t('app.viewFailed')}
            >
              {focus ? (
                <Card focus={focus} index={index} texts={texts} hrefOf={hrefOf} onStep={onStep} />
              ) : (
                <Contents index={index} texts={texts} hrefOf={hrefOf} />
              )}
            </ViewBoundary>
          </Suspense>
        </div>
      </main>
      <Announcer index={index} texts={texts} focus={focus} />
    </>
  );
}

/** The window of time that is filtered for; nothing where none is. */
function rangeOf({ from, to }: Filters) {
  if (from === undefined && to === undefined) return {};
  return { range: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } };
}
