import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { Article } from '../../reader/Article.tsx';
import { readingLine, useReading } from '../../reader/useReading.ts';
import { answerTo } from '../../story/answer.ts';
import { shownBy } from '../../story/filters.ts';
import { type Address, linksFrom, voiceLinksFrom } from '../../url/address.ts';
import { Announcer } from './Announcer.tsx';
import { Beside } from './Beside.tsx';
import { fetched } from '../../ui/Fetched.tsx';
import { focusName } from '../../focus/focusName.ts';
import { Head } from './Head.tsx';
import { Header } from './Header.tsx';
import { EmbedBar, LoomStrip, TextChoice } from './islands.ts';
import type { PageData } from './pageData.ts';
import { isFile } from '../file/isFile.ts';
import { tellJump } from '../navigation/scroll.ts';
import { useEscape } from '../navigation/useEscape.ts';
import { useForward } from '../navigation/useForward.ts';
import { useMentionSteps } from '../navigation/useMentionSteps.ts';
import { usePreview } from '../navigation/usePreview.ts';
import { useSame } from '../../ui/useSame.ts';
import { useScrollToFocus } from '../navigation/useScrollToFocus.ts';
import { useSettled } from '../../ui/useSettled.ts';
import { useWide } from '../../ui/useWide.ts';
import { useShareButtons } from '../share/useShareButtons.ts';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';
import { StoryIndexContext, useBase, useStoryIndex, useTexts } from '../../ui/contexts.ts';

/** Only a link with something wrong in it needs it. */
const IgnoredNotice = fetched(async () => (await import('./IgnoredNotice.tsx')).IgnoredNotice);

/** What nobody misses in the first second: threads, shortcuts, the way back, tour and search. */
const Later = fetched(async () => (await import('./Later.tsx')).Later);

interface PageProps {
  data: PageData;
  address: Extract<Address, { found: true }>;
  /** The address that the reader is at, where it is not the one of the link. */
  forward: string | undefined;
}

/** What stands over the page, at the reader's wish; `share` has what is shared behind it, as `share/entity/putin`. */
export type Overlay = 'search' | 'shortcuts' | `share${string}` | null;

/** The story: article, pictures and card, all answering to one focus. */
export function Page({ data, address, forward }: PageProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const base = useBase();
  const { search, state: arrival } = useLocation();
  const { focus: chosen, quote, ...rest } = address.state;
  const focus = useSame(chosen);
  const kept = useSame(rest);
  const filters = useSame(rest.filters);
  const state = useMemo(
    () => ({ ...kept, filters, focus, ...(quote && { quote }) }),
    [kept, filters, focus, quote],
  );
  const { embed } = kept;
  const [hrefOf, voiceHrefOf] = useMemo(
    () => [linksFrom(kept, base), voiceLinksFrom(kept, base)],
    [kept, base],
  );
  // What the text says and names: of the retelling, until the original has come.
  const [told, setTold] = useState(index);
  const reading = useReading();
  const focusAnswer = useMemo(() => focus && answerTo(told, focus), [told, focus]);
  const readingAnswer = useMemo(
    () => reading && answerTo(told, { kind: 'paragraph', id: reading }),
    [told, reading],
  );
  const shown = useMemo(() => shownBy(index, filters), [index, filters]);
  const preview = usePreview(told);
  const answer = preview.answer ?? focusAnswer ?? (readingAnswer || null);
  const isSettled = useSettled();
  const isWide = useWide();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const openHelp = useCallback(() => setOverlay('shortcuts'), []);
  const [isTouring, setTouring] = useState(false);
  const startTour = useCallback(() => setTouring(true), []);
  const onStep = useMentionSteps(told, focus);
  useForward(forward, index.story.language, base, address.forward !== undefined);
  useScrollToFocus(told, focus);
  useEscape(state);
  useShareButtons(useCallback((what) => setOverlay(`share${what}`), []));
  const renamed = focus && arrival?.isRenamed ? focusName(index, focus, texts) : null;
  const shared = { focus, answer, shown, hrefOf };
  const choice = useMemo(
    () =>
      index.story.original && (
        <ViewBoundary message={texts.t('app.viewFailed')}>
          <TextChoice isNeeded={isSettled} props={{ retelling: index, onTold: setTold, state }} />
        </ViewBoundary>
      ),
    [index, state, isSettled, texts],
  );

  return (
    <>
      <Head data={data} focus={focus} />
      <Header
        state={state}
        reading={reading}
        onSearch={() => setOverlay('search')}
        onShare={() => setOverlay('share')}
      />
      {embed && (
        <ViewBoundary>
          <EmbedBar isNeeded props={{ state, embed }} />
        </ViewBoundary>
      )}
      {(address.ignored.length > 0 || renamed !== null) && (
        <ViewBoundary>
          <IgnoredNotice key={`${search} ${renamed}`} ignored={address.ignored} renamed={renamed} />
        </ViewBoundary>
      )}
      <main className={focus ? 'page has-card' : 'page'} {...preview.handlers}>
        <StoryIndexContext value={told}>
          <Article
            hrefOf={hrefOf}
            voiceHrefOf={voiceHrefOf}
            focus={focus}
            answer={focusAnswer}
            shown={shown}
            reading={focus ? null : reading}
            onTour={startTour}
            licences={isFile(base) ? null : `${base}licences.txt`}
            choice={choice}
          />
        </StoryIndexContext>
        <div className="strip">
          <ViewBoundary>
            <LoomStrip
              isNeeded={isSettled}
              props={{
                focus,
                answer,
                shown,
                reading,
                readingLine,
                onJump: tellJump,
              }}
            />
          </ViewBoundary>
        </div>
        <Beside
          {...shared}
          told={told}
          data={data}
          state={state}
          reading={reading}
          isSettled={isSettled}
          isWide={isWide}
          isTouring={isTouring}
          onStep={onStep}
          onHelp={openHelp}
        />
      </main>
      <Announcer focus={focus} />
      {isSettled && (
        <ViewBoundary>
          <StoryIndexContext value={told}>
            <Later
              data={data}
              state={state}
              reading={reading}
              preview={preview.subject}
              hrefOf={hrefOf}
              onStep={onStep}
              overlay={overlay}
              onOverlay={setOverlay}
              isTouring={isTouring}
              onTour={setTouring}
            />
          </StoryIndexContext>
        </ViewBoundary>
      )}
    </>
  );
}
