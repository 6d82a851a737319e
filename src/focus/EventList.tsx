import type { LocalEvent } from '../story/types.ts';
import type { HrefOf } from '../url/choices.ts';
import { useTexts } from '../ui/contexts.ts';

interface EventListProps {
  events: readonly LocalEvent[];
  hrefOf: HrefOf;
}

/** Events with their dates and how each date is known. */
export function EventList({ events, hrefOf }: EventListProps) {
  const texts = useTexts();
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
