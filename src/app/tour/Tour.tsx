import { useEffect, useRef } from 'react';
import type { Slug } from '../../story/types.ts';
import { useBase, useTexts } from '../../ui/contexts.ts';
import { linksFrom, type ViewState } from '../../url/address.ts';
import { TourButton } from './TourButton.tsx';
import { useTextColumn } from './useTextColumn.ts';
import { useTourKeys } from './useTourKeys.ts';
import { useTourSteps } from './useTourSteps.ts';

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
  const texts = useTexts();
  const base = useBase();
  const { place, last, isLast, isHere, section, total, goBack, goOn } = useTourSteps(
    state,
    reading,
  );
  const isWhole = place === 'whole';
  const bar = useRef<HTMLElement>(null);
  const end = () => {
    // From the bar, the keyboard's focus goes to where the tour has come.
    const isInBar = bar.current?.contains(document.activeElement);
    const heading = document.querySelector<HTMLElement>(`[data-section="${section?.id}"] h2 a`);
    if (isInBar) heading?.focus({ preventScroll: true });
    onEnd();
  };
  useTourKeys({
    language: texts.language,
    onBack: goBack,
    onForward: place === 'step' ? goOn : null,
    onEnd: end,
  });
  useTextColumn(bar);
  useEffect(() => {
    bar.current?.querySelector<HTMLElement>('.tour-on')?.focus({ preventScroll: true });
  }, []);

  if (!section) return null;
  const isRtl = texts.language.direction === 'rtl';
  const onWords = { step: null, whole: 'tour.done', waiting: 'tour.resume' }[place];
  return (
    <section className="tour" ref={bar} aria-label={texts.t('tour.name')}>
      <TourButton
        className="tour-back"
        label={texts.t('tour.previous')}
        sign={isRtl ? 'right' : 'left'}
        onPress={goBack}
      />
      <p key={isWhole ? 'whole' : 'step'} className="tour-place">
        {isWhole ? (
          <span className="tour-heading">{texts.t('tour.whole')}</span>
        ) : (
          <>
            <span className="tour-step">{texts.t('tour.step', { number: last + 1, total })}</span>{' '}
            <a
              className="tour-heading"
              href={linksFrom(state, base)({ kind: 'section', id: section.id })}
              aria-current={isHere ? 'true' : undefined}
            >
              {section.heading}
            </a>
          </>
        )}
      </p>
      {/* One button throughout, so that it keeps the keyboard's focus. */}
      <TourButton
        className="tour-on"
        label={texts.t(isLast ? 'tour.whole' : 'tour.next')}
        words={onWords && texts.t(onWords)}
        sign={isRtl ? 'left' : 'right'}
        onPress={isWhole ? end : goOn}
      />
      <TourButton className="tour-end" label={texts.t('tour.end')} sign="cross" onPress={end} />
    </section>
  );
}
