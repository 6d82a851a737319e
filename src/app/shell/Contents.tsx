import { memo } from 'react';
import { inDigits } from '../../i18n/languages.ts';
import type { OnOverlay } from './useOverlay.ts';
import type { HrefOf } from '../../url/choices.ts';
import { useStoryIndex, useTexts } from '../../ui/contexts.ts';

interface ContentsProps {
  hrefOf: HrefOf;
  onOverlay: OnOverlay;
}

/** What stands beside the picture while nothing is focused: how to read it, and the sections as links. */
export const Contents = memo(function Contents({ hrefOf, onOverlay }: ContentsProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  return (
    <nav className="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{texts.t('contents.title')}</h2>
      <ol>
        {index.story.sections.map((section) => (
          <li key={section.id}>
            <a href={hrefOf({ kind: 'section', id: section.id })}>{section.heading}</a>{' '}
            <span className="range">
              {texts.t('contents.paragraphs', { count: section.paragraphs.length })}
            </span>
          </li>
        ))}
      </ol>
      <h2>{texts.t('contents.howTitle')}</h2>
      <p className="how-to">{texts.t('contents.how')}</p>
      <p className="counts">
        {texts.t('contents.counts', {
          entities: inDigits(index.story.entities.length, texts.language),
          relations: inDigits(index.story.relations.length, texts.language),
          events: inDigits(index.story.events.length, texts.language),
        })}
      </p>
      <button
        className="link-button needs-script needs-later"
        type="button"
        onClick={() => onOverlay({ kind: 'shortcuts' })}
      >
        {texts.t('contents.shortcuts')}
      </button>
    </nav>
  );
});
