import { memo, useMemo } from 'react';
import type { Subset } from '../story/belonging.ts';
import type { Slug } from '../story/types.ts';
import type { Focus } from '../story/focus.ts';
import type { HrefOf } from '../url/choices.ts';
import { Glyph } from './Glyph.tsx';
import { eventLink, toldEvents } from './toldEvents.ts';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

interface LittleEventsProps {
  /** Whose events are told. Always the same array for the same paragraphs. */
  paragraphs: readonly Slug[];
  focus: Focus | null;
  hrefOf: HrefOf;
  /** What passes the filters; null where none is set. */
  shown: Subset | null;
}

/** The events of some paragraphs in one line, for low windows: what does not fit in it scrolls sideways. */
export const LittleEvents = memo(function LittleEvents(props: LittleEventsProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { paragraphs } = props;
  const events = useMemo(() => toldEvents(index, paragraphs), [index, paragraphs]);
  return (
    <div className="little-timeline is-line">
      {events.length === 0 && <p className="little-none">{texts.t('little.noEvents')}</p>}
      {events.length > 0 && (
        // Another paragraph's line begins at its start.
        <ul key={paragraphs[0]} className="little-list" aria-label={texts.t('little.timeline')}>
          {events.map((event) => (
            <li key={event.id}>
              <a {...eventLink(event, texts, props)}>
                <svg className="little-mark" viewBox="-10 -10 20 20" aria-hidden="true">
                  <Glyph dating={event.dating} uncertain={event.uncertain} />
                </svg>
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
