import { useState } from 'react';
import type { LocalStory } from '../../story/types.ts';
import { CopyField } from './CopyField.tsx';
import { citationFiles, citationStyles, cite, type Work } from './cite.ts';
import type { Shared } from './shared.ts';
import { useTexts } from '../../ui/contexts.ts';

interface CiteFieldsProps {
  shared: Shared;
  link: string;
  story: LocalStory;
}

/** References to what is shared, for people and for programs that keep references. */
export function CiteFields({ shared, link, story }: CiteFieldsProps) {
  const texts = useTexts();
  const [seen] = useState(() => new Date().toISOString().slice(0, 10));
  const { focus, quote } = shared.state;
  const work: Work = {
    id: [story.id, story.language, focus?.id].filter(Boolean).join('-'),
    title: focus && quote === undefined ? `${shared.name} — ${story.title}` : story.title,
    author: story.byline,
    published: story.published,
    publishedWhen: story.publishedWhen,
    // The browsers' own mark of quoted words is no part of an address.
    url: link.split('#')[0] ?? link,
    seen,
  };
  return (
    <details className="share-more">
      <summary>{texts.t('cite.title')}</summary>
      {citationStyles.map((style) => {
        const text = cite(style, work, texts);
        const isForProgram = style === 'BibTeX' || style === 'RIS';
        return (
          <div key={style}>
            <CopyField
              label={style}
              text={text}
              rows={isForProgram ? 6 : 3}
              {...(isForProgram && { dir: 'ltr' as const })}
            />
            {isForProgram && (
              <a
                href={`data:${citationFiles[style].mediaType};charset=utf-8,${encodeURIComponent(text)}`}
                download={`${work.id}.${citationFiles[style].extension}`}
              >
                {texts.t('cite.file', { style })}
              </a>
            )}
          </div>
        );
      })}
    </details>
  );
}
