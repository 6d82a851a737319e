import type { Texts } from '../i18n/texts.ts';
import type { LocalEvent } from '../story/types.ts';
import type { HrefOf } from '../url/focus.ts';

interface EventListProps {
  events: readonly LocalEvent[];
  texts: Texts;
  hrefOf: HrefOf;
}

/** Events with their dates and how each date is known. */
export function EventList({ events, texts, hrefOf }: EventListProps) {
  return (
    <ul className="events">
      {events.map((event) => (
        <li key={event.id}>
          <a href={hrefOf({ kind: 'event', id: event.id })}>{event.title}</a>
          <span className="when"> {event.when}</span>{' '}
          <span className="dating">{texts.t(`dating.${event.dating}`)}</span>
        </li>
      ))}
    </ul>
  );
}
