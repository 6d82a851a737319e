import { spokenName } from '../ui/spokenName.ts';
import type { Texts } from '../i18n/texts.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { Subset } from '../story/belonging.ts';
import type { LocalEvent, Slug } from '../story/types.ts';
import type { Focus } from '../story/focus.ts';
import type { HrefOf } from '../url/choices.ts';

/** The events that some paragraphs tell of or name, in the order of their dates. */
export function toldEvents(
  { story, namedIn }: StoryIndex,
  paragraphs: readonly Slug[],
): LocalEvent[] {
  const named = paragraphs.flatMap((paragraph) => namedIn.get(paragraph) ?? []);
  return story.events
    .filter(
      ({ id, evidence }) => named.includes(id) || evidence.some((one) => paragraphs.includes(one)),
    )
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

/**
 * What makes a mark of the little pictures the link to its event, and steps back what the filters leave out.
 * @param mark the class that it has in any case
 */
export function eventLink(
  event: LocalEvent,
  texts: Texts,
  { focus, hrefOf, shown }: { focus: Focus | null; hrefOf: HrefOf; shown: Subset | null },
  mark = '',
) {
  const isOut = shown !== null && !shown.events.has(event.id);
  return {
    className: `${mark}${isOut ? ' is-out' : ''}`.trim() || undefined,
    href: hrefOf({ kind: 'event', id: event.id }),
    'data-little': event.id,
    'aria-label': texts.t('timeline.event', {
      title: spokenName(event, texts),
      when: event.when,
      how: texts.t(`timeline.how.${event.dating}`),
    }),
    'aria-current': (focus?.kind === 'event' && focus.id === event.id) || undefined,
  } as const;
}
