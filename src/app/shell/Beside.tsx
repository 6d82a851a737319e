import { type FocusEvent, useRef, useState } from 'react';
import { LittlePictures, Rail } from './islands.ts';
import type { ViewState } from '../../url/address.ts';
import type { Focus } from '../../story/focus.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Slug } from '../../story/types.ts';
import type { PageData } from './pageData.ts';
import type { OnOverlay } from './useOverlay.ts';
import { useWide } from '../../ui/useWide.ts';
import { SheetHandle } from '../sheet/SheetHandle.tsx';
import { SheetTabs } from '../sheet/SheetTabs.tsx';
import { useSheet } from '../sheet/useSheet.ts';
import { useSame } from '../../ui/useSame.ts';
import { useSheetDrag } from '../sheet/useSheetDrag.ts';
import { useSheetScroll } from '../sheet/useSheetScroll.ts';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';
import { Views, type ViewsProps } from './Views.tsx';
import { useTexts } from '../../ui/contexts.ts';

interface BesideProps extends ViewsProps {
  /** The story with the words that are read now; the pictures are those of the story, whatever the wording. */
  told: StoryIndex;
  data: PageData;
  state: ViewState;
  reading: Slug | null;
  onStep: (step: 1 | -1) => void;
  onOverlay: OnOverlay;
}

/**
 * What stands beside the text: card and pictures. On small screens it is one sheet at the bottom, which
 * begins with the active paragraph's own little pictures, and on the tour with those of its section.
 */
export function Beside({ told, reading, onStep, onOverlay, ...props }: BesideProps) {
  const texts = useTexts();
  const { data, state, shown, hrefOf, isSettled, isTouring } = props;
  const { focus, view } = state;
  const isWide = useWide();
  const { rest, setRest, openThen } = useSheet(focus);
  const body = useRef<HTMLDivElement>(null);
  // Between two paragraphs, the one that was read last.
  const [lastRead, setLastRead] = useState(reading);
  if (reading && reading !== lastRead) setLastRead(reading);
  const toured = isTouring && focus?.kind === 'section' ? told.sections.get(focus.id) : undefined;
  const paragraphs = useSame(toured?.paragraphs ?? activeParagraph(told, focus, lastRead));
  const isToured = toured !== undefined;
  useSheetScroll(body, { rest, openThen, focus, view, isToured });
  const onFocus = ({ target }: FocusEvent) => {
    const isBelow = target.closest('.rail, .views') && target.matches(':focus-visible');
    if (rest === 'peek' && isBelow) setRest('half');
  };
  return (
    <div
      className="beside"
      id="beside"
      data-rest={rest}
      onFocus={onFocus}
      {...useSheetDrag(setRest)}
    >
      <div className="sheet-bar needs-script">
        <SheetHandle rest={rest} onRest={setRest} />
        <SheetTabs
          rest={rest}
          onRest={setRest}
          openThen={openThen}
          here={texts.t(toured ? 'sheet.section' : focus ? 'sheet.card' : 'sheet.here')}
          view={view}
          body={body}
        />
      </div>
      <div className="sheet-body" ref={body}>
        <div id="here">
          {paragraphs.length > 0 && (
            <section
              className={toured ? 'little is-toured' : 'little'}
              aria-label={texts.t(toured ? 'sheet.section' : 'sheet.here')}
            >
              <ViewBoundary message={texts.t('app.viewFailed')} of={paragraphs}>
                <LittlePictures
                  isNeeded={isSettled && !isWide}
                  props={{ told, layout: data.timeline, paragraphs, focus, hrefOf, shown }}
                />
              </ViewBoundary>
            </section>
          )}
          <div className="rail">
            <ViewBoundary message={texts.t('app.viewFailed')} of={focus}>
              <Rail
                isNeeded={isSettled}
                props={{ told, focus, shown, hrefOf, onStep, onOverlay }}
              />
            </ViewBoundary>
          </div>
        </div>
        <Views {...props} />
      </div>
    </div>
  );
}

/** The paragraph whose part is shown: the focused one, the one being read, or the first that speaks of the focus. */
function activeParagraph(
  index: StoryIndex,
  focus: Focus | null,
  reading: Slug | null,
): readonly Slug[] {
  const evidence = () => {
    switch (focus?.kind) {
      case 'section':
        return index.sections.get(focus.id)?.paragraphs;
      case 'relation':
        return index.relations.get(focus.id)?.evidence;
      case 'entity':
      case 'event':
        return index.paragraphsOf.get(focus.id);
      default:
        return undefined;
    }
  };
  const own = focus?.kind === 'paragraph' ? focus.id : (reading ?? evidence()?.[0]);
  return [own ?? index.story.paragraphs[0]?.id].filter((id) => id !== undefined);
}
