import type { PageData } from '../../app/shell/pageData.ts';
import { Graph } from '../../graph/Graph.tsx';
import { LittleGraph } from '../../graph/LittleGraph.tsx';
import { belongingTo } from '../../story/belonging.ts';
import type { LocalRelation } from '../../story/types.ts';
import { LittleTimeline } from '../../timeline/LittleTimeline.tsx';
import { Timeline } from '../../timeline/Timeline.tsx';
import { StoryIndexContext, useStoryIndex, useTexts } from '../../ui/contexts.ts';
import { voiceNames } from '../../ui/voices.ts';
import type { Focus } from '../../story/focus.ts';
import { CardFrame } from './CardFrame.tsx';
import { CardQuote, CardText } from './CardText.tsx';
import { onlyParagraph, narrowedStory } from './narrowedStory.ts';

interface CardProps {
  data: PageData;
  /** `null` is the story itself. */
  focus: Focus | null;
}

/** In px as the page draws it: a higher timeline leaves no room for words. */
const highestTimeline = 180;

/**
 * The preview card of a focus: its words, and the page's own picture of it. What fits where is decided by card.css and,
 * in the browser that draws it, by fitCards.ts.
 */
export function Card({ data, focus }: CardProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { story } = index;
  const frame = { story, focus };
  const shared = { focus, hrefOf: () => '#', shown: null };
  const isDrawn = ({ from, to }: LocalRelation) =>
    [from, to].every((end) => index.entities.get(end)?.actor);
  if (!focus) {
    const { title, standfirst, reportedWhen } = story;
    const atRest = { highlighted: null, framed: null };
    return (
      <CardFrame
        {...frame}
        kicker={texts.t('reader.kicker', { when: reportedWhen })}
        title={title}
        picture={<Graph {...shared} {...atRest} placement={data.graph} />}
      >
        <CardText>{standfirst}</CardText>
      </CardFrame>
    );
  }
  const { kind, id } = focus;
  const { timeline } = data;
  const isRoomy =
    timeline.across.height <= highestTimeline &&
    timeline.marks.every(({ across }) => !across.label.quiet);
  const wholeTimeline = isRoomy ? (
    <div className="timeline">
      <Timeline {...shared} layout={timeline} highlighted={belongingTo(index, focus)} />
    </div>
  ) : null;
  const little = (told: Parameters<typeof narrowedStory>[1]) => (
    <StoryIndexContext value={narrowedStory(index, told)}>
      <LittleGraph {...shared} paragraphs={onlyParagraph} />
    </StoryIndexContext>
  );
  switch (kind) {
    case 'section': {
      const { heading, standfirst, paragraphs } = index.sections.get(id)!;
      return (
        <CardFrame
          {...frame}
          kicker={texts.t('kinds.section')}
          title={heading}
          picture={<LittleGraph {...shared} paragraphs={paragraphs} />}
        >
          <CardText>{standfirst}</CardText>
        </CardFrame>
      );
    }
    case 'paragraph': {
      const number = texts.t('reader.paragraph', { number: (index.order.get(id) ?? 0) + 1 });
      const { heading } = index.sections.get(index.paragraphs.get(id)!.section)!;
      return (
        <CardFrame {...frame} kicker={`${number} · ${heading}`}>
          <CardQuote paragraph={id} current={id} />
        </CardFrame>
      );
    }
    case 'entity': {
      const entity = index.entities.get(id)!;
      const relations = (index.relationsOf.get(id) ?? []).filter(isDrawn);
      return (
        <CardFrame
          {...frame}
          kicker={texts.t(`kinds.${entity.kind}`)}
          kind={entity.kind}
          title={entity.name}
          picture={relations.length > 0 && little({ relations })}
        >
          <CardText>{entity.description}</CardText>
          {relations.length === 0 && (
            <CardQuote paragraph={index.paragraphsOf.get(id)?.[0]} current={id} />
          )}
        </CardFrame>
      );
    }
    case 'event': {
      const event = index.events.get(id)!;
      return (
        <CardFrame
          {...frame}
          kicker={`${texts.t('kinds.event')} · ${event.when}`}
          title={event.title}
          picture={
            wholeTimeline ?? (
              <StoryIndexContext value={narrowedStory(index, { events: [id] })}>
                <LittleTimeline {...shared} paragraphs={onlyParagraph} layout={timeline} />
              </StoryIndexContext>
            )
          }
        >
          <CardText>{event.description}</CardText>
        </CardFrame>
      );
    }
    case 'relation': {
      const relation = index.relations.get(id)!;
      const names = voiceNames(relation.voices, index, texts);
      const isArc = timeline.arcs.some((arc) => arc.id === id);
      const picture = isDrawn(relation)
        ? little({ relations: [relation] })
        : isArc && wholeTimeline;
      return (
        <CardFrame
          {...frame}
          kicker={texts.t('kinds.relation')}
          title={relation.sentence}
          picture={picture}
        >
          <CardText>{names && texts.t('card.saidBy', { names })}</CardText>
          {!picture && <CardQuote paragraph={relation.evidence[0]} current={id} />}
        </CardFrame>
      );
    }
  }
}
