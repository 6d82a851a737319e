import { useState } from 'react';
import { readingLine, useReading } from '../../reader/useReading.ts';
import { StoryIndexContext, useStoryIndex } from '../../ui/contexts.ts';
import { fetched } from '../../ui/Fetched.tsx';
import { useSettled } from '../../ui/useSettled.ts';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';
import type { Address } from '../../url/address.ts';
import { tellJump } from '../navigation/scroll.ts';
import { useNavigation } from '../navigation/useNavigation.ts';
import { useView } from '../navigation/useView.ts';
import { Announcer } from './Announcer.tsx';
import { Beside } from './Beside.tsx';
import { Head } from './Head.tsx';
import { Header } from './Header.tsx';
import { EmbedBar, LoomStrip } from './islands.ts';
import { LinkNotice } from './LinkNotice.tsx';
import type { PageData } from './pageData.ts';
import { TextColumn } from './TextColumn.tsx';
import { useHighlights } from './useHighlights.ts';
import { useOverlay } from './useOverlay.ts';

/** What nobody misses in the first second: threads, shortcuts, the way back, tour and search. */
const Later = fetched(async () => (await import('./Later.tsx')).Later);

interface PageProps {
  data: PageData;
  address: Extract<Address, { found: true }>;
  /** The address that the reader is at, where it is not the one of the link. */
  forward: string | undefined;
}

/** The story: article, pictures and card, all answering to one focus. */
export function Page({ data, address, forward }: PageProps) {
  const retelling = useStoryIndex();
  const { state, hrefOf, voiceHrefOf } = useView(address.state);
  const { focus, embed } = state;
  // What the text says and names: of the retelling, until the original has come.
  const [told, setTold] = useState(retelling);
  const reading = useReading();
  const { ofFocus, highlighted, shown, preview } = useHighlights(told, state, reading);
  const onStep = useNavigation(told, state, address, forward);
  const [overlay, onOverlay] = useOverlay();
  const [isTouring, setTouring] = useState(false);
  const isSettled = useSettled();
  const shared = { data, state, reading, hrefOf, isTouring, onStep, onOverlay };

  return (
    <>
      <Head data={data} focus={focus} />
      <Header state={state} reading={reading} onOverlay={onOverlay} />
      {embed && (
        <ViewBoundary>
          <EmbedBar isNeeded props={{ state, embed }} />
        </ViewBoundary>
      )}
      <LinkNotice ignored={address.ignored} focus={focus} />
      <main className={focus ? 'page has-card' : 'page'} {...preview.handlers}>
        <TextColumn
          told={told}
          onTold={setTold}
          state={state}
          hrefOf={hrefOf}
          voiceHrefOf={voiceHrefOf}
          highlighted={ofFocus}
          shown={shown}
          reading={reading}
          isSettled={isSettled}
          onTour={setTouring}
        />
        <div className="strip">
          <ViewBoundary>
            <LoomStrip
              isNeeded={isSettled}
              props={{ focus, highlighted, shown, reading, readingLine, onJump: tellJump }}
            />
          </ViewBoundary>
        </div>
        <Beside
          {...shared}
          told={told}
          highlighted={highlighted}
          shown={shown}
          isSettled={isSettled}
        />
      </main>
      <Announcer focus={focus} />
      {isSettled && (
        <ViewBoundary>
          <StoryIndexContext value={told}>
            <Later {...shared} preview={preview.subject} overlay={overlay} onTour={setTouring} />
          </StoryIndexContext>
        </ViewBoundary>
      )}
    </>
  );
}
