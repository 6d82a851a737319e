import type { Focus } from '../../url/focus.ts';
import { CardEntity } from './CardEntity.tsx';
import { CardEvent } from './CardEvent.tsx';
import { CardParagraph } from './CardParagraph.tsx';
import { CardRelation } from './CardRelation.tsx';
import { CardSection } from './CardSection.tsx';
import { CardStory } from './CardStory.tsx';
import type { CardContext } from './context.ts';

const bodies = {
  section: CardSection,
  paragraph: CardParagraph,
  entity: CardEntity,
  event: CardEvent,
  relation: CardRelation,
} as const;

/** The preview card of a focus; of the story where nothing is in focus. */
export function Card({ context, focus }: { context: CardContext; focus: Focus | null }) {
  if (!focus) return <CardStory context={context} />;
  const Body = bodies[focus.kind];
  return <Body context={context} id={focus.id} />;
}
