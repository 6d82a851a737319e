import { memo, type ReactNode } from 'react';
import { ShareButton } from '../ui/ShareButton.tsx';
import type { Subset } from '../story/belonging.ts';
import { licenceUrl } from '../story/licence.ts';
import type { LocalSection, Slug, Voice } from '../story/types.ts';
import type { Focus } from '../story/focus.ts';
import type { HrefOf } from '../url/choices.ts';
import { Paragraph } from './Paragraph.tsx';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

interface ArticleProps {
  hrefOf: HrefOf;
  /** The link that listens to one voice. */
  voiceHrefOf: (voice: Voice) => string;
  focus: Focus | null;
  /** What belongs to the focus; null where nothing is focused. */
  highlighted: Subset | null;
  shown: Subset | null;
  /** The paragraph at the reading line. */
  reading: Slug | null;
  onTour: () => void;
  /** Where the licences of what the page is made of stand; null where they have no address. */
  licences: string | null;
  /** The choice between the retelling and the original, where there is one. */
  choice: ReactNode;
}

/** The article: its head, then section by section. */
export const Article = memo(function Article(props: ArticleProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { story } = index;
  // It is that of the retelling alone.
  const licence = texts.t(story.text ? 'original.licence' : 'reader.licence');
  return (
    <article className="article" id="article" aria-labelledby="title">
      <header className="article-head">
        <p className="kicker">{texts.t('reader.kicker', { when: story.reportedWhen })}</p>
        <h1 id="title">{story.title}</h1>
        <p className="standfirst">{story.standfirst}</p>
        <button
          className="start-tour needs-script needs-later"
          type="button"
          onClick={props.onTour}
        >
          {texts.t('reader.tour')}
        </button>
        {props.choice}
      </header>
      {story.sections.map((section) => (
        <Section key={section.id} section={section} {...props} />
      ))}
      <footer className="credit">
        {story.text && (
          <p>
            {texts.t('original.credit')} <bdi>{story.original?.credit}</bdi>
          </p>
        )}
        <p>{story.byline}</p>
        <p>{story.credit}</p>
        <p key={story.text}>
          {texts.t('reader.published', { when: story.publishedWhen })} · {licence}{' '}
          <a href={licenceUrl(story.licence) ?? undefined} rel="license">
            <bdi>{story.licence}</bdi>
          </a>
        </p>
        {props.licences && (
          <p className="licences">
            <a href={props.licences}>{texts.t('reader.licences')}</a>
          </p>
        )}
      </footer>
    </article>
  );
});

function Section({ section, ...props }: ArticleProps & { section: LocalSection }) {
  const index = useStoryIndex();
  const { hrefOf, voiceHrefOf, focus, highlighted, shown, reading } = props;
  const isFocused = focus?.kind === 'section' && focus.id === section.id;
  return (
    <section
      className="section"
      id={section.id}
      data-section={section.id}
      aria-labelledby={`${section.id}-heading`}
      aria-current={isFocused ? 'true' : undefined}
    >
      <h2 id={`${section.id}-heading`}>
        <a href={hrefOf({ kind: 'section', id: section.id })}>{section.heading}</a>
      </h2>
      <ShareButton what={`/section/${section.id}`} name={section.heading} />
      <p className="section-standfirst">{section.standfirst}</p>
      {section.paragraphs.map((id) => {
        const paragraph = index.paragraphs.get(id);
        return (
          paragraph && (
            <Paragraph
              key={id}
              paragraph={paragraph}
              hrefOf={hrefOf}
              voiceHrefOf={voiceHrefOf}
              current={namedBy(focus, index.namedIn.get(id))}
              isFocused={focus?.kind === 'paragraph' && focus.id === id}
              state={stateOf(id, highlighted, shown, reading)}
            />
          )
        );
      })}
    </section>
  );
}

/** The focused entity or event, where a paragraph names it. */
function namedBy(focus: Focus | null, named: readonly Slug[] = []): Slug | undefined {
  const canBeNamed = focus?.kind === 'entity' || focus?.kind === 'event';
  return canBeNamed && named.includes(focus.id) ? focus.id : undefined;
}

function stateOf(id: Slug, highlighted: Subset | null, shown: Subset | null, reading: Slug | null) {
  return [
    highlighted && (highlighted.paragraphs.has(id) ? 'is-lit' : 'is-back'),
    shown && !shown.paragraphs.has(id) && 'is-out',
    reading === id && 'is-reading',
  ]
    .filter(Boolean)
    .join(' ');
}
