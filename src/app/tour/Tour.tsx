import { useEffect, useRef, useState } from 'react';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Slug } from '../../story/types.ts';
import { linksFrom, type ViewState, writePath } from '../../url/address.ts';
import { useChoose } from '../navigation/useChoose.ts';
import { TourButton } from './TourButton.tsx';
import { useTextColumn } from './useTextColumn.ts';
import { useTourKeys } from './useTourKeys.ts';
import { useBase, useStoryIndex, useTexts } from '../../ui/contexts.ts';

interface TourProps {
  state: ViewState;
  /** The paragraph being read: the tour begins with its section. */
  reading: Slug | null;
  onEnd: () => void;
}

/**
 * The tour: the sections as steps, and after the last one the whole story. A step is a choice like any other:
 * the URL says where the reader is, and Back steps back. When the reader chooses something else, the tour waits.
 */
export function Tour({ state, reading, onEnd }: TourProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const base = useBase();
  const { focus } = state;
  const { sections } = index.story;
  const choose = useChoose();
  const at = sections.findIndex(({ id }) => focus?.kind === 'section' && focus.id === id);
  const [last, setLast] = useState(() => Math.max(0, at, sectionOf(index, reading)));
  const [hasStarted, setStarted] = useState(at !== -1);
  if (at !== -1 && (at !== last || !hasStarted)) {
    setLast(at);
    setStarted(true);
  }
  const section = sections[last];
  // Nothing in focus after the last step is the whole story; anything else is a way of the reader's own.
  const isWhole = hasStarted && focus === null && last === sections.length - 1;
  const isWaiting = hasStarted && at === -1 && !isWhole;
  const pathTo = (step: number) => {
    const to = sections[step];
    return writePath({ ...state, focus: to ? { kind: 'section', id: to.id } : null });
  };

  const bar = useRef<HTMLElement>(null);
  const end = () => {
    // From the bar, the keyboard's focus goes to where the tour has come.
    const isHere = bar.current?.contains(document.activeElement);
    const heading = document.querySelector<HTMLElement>(`[data-section="${section?.id}"] h2 a`);
    if (isHere) heading?.focus({ preventScroll: true });
    onEnd();
  };
  const canGoBack = !isWaiting && (isWhole || last > 0);
  const goBack = () => choose(pathTo(isWhole ? last : last - 1));
  const goOn = () => choose(pathTo(isWaiting ? last : last + 1));
  useTourKeys({
    language: texts.language,
    onBack: canGoBack ? goBack : null,
    onForward: isWaiting || isWhole ? null : goOn,
    onEnd: end,
  });
  useTextColumn(bar);
  const hasBegun = useRef(false);
  const start = pathTo(last);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    // Where it begins with what is in focus already, the page goes there all the same.
    choose(start, { replace: at !== -1 });
  }, [start, at, choose]);
  useEffect(() => {
    bar.current?.querySelector<HTMLElement>('.tour-on')?.focus({ preventScroll: true });
  }, []);

  if (!section) return null;
  const isRtl = texts.language.direction === 'rtl';
  const onWords = isWhole ? 'tour.done' : isWaiting ? 'tour.resume' : null;
  return (
    <section className="tour" ref={bar} aria-label={texts.t('tour.name')}>
      <TourButton
        className="tour-back"
        label={texts.t('tour.previous')}
        sign={isRtl ? 'right' : 'left'}
        onPress={canGoBack ? goBack : null}
      />
      <p key={isWhole ? 'whole' : 'step'} className="tour-place">
        {isWhole ? (
          <span className="tour-heading">{texts.t('tour.whole')}</span>
        ) : (
          <>
            <span className="tour-step">
              {texts.t('tour.step', { number: last + 1, total: sections.length })}
            </span>{' '}
            <a
              className="tour-heading"
              href={linksFrom(state, base)({ kind: 'section', id: section.id })}
              aria-current={at === last ? 'true' : undefined}
            >
              {section.heading}
            </a>
          </>
        )}
      </p>
      {/* One button throughout, so that it keeps the keyboard's focus. */}
      <TourButton
        className="tour-on"
        label={texts.t(last < sections.length - 1 ? 'tour.next' : 'tour.whole')}
        words={onWords && texts.t(onWords)}
        sign={isRtl ? 'left' : 'right'}
        onPress={isWhole ? end : goOn}
      />
      <TourButton className="tour-end" label={texts.t('tour.end')} sign="cross" onPress={end} />
    </section>
  );
}

/** The place of a paragraph's section; -1 where there is none. */
function sectionOf(index: StoryIndex, paragraph: Slug | null): number {
  const section = paragraph === null ? undefined : index.paragraphs.get(paragraph)?.section;
  return index.story.sections.findIndex(({ id }) => id === section);
}
