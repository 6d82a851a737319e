import { type MouseEvent, type RefObject, useEffect, useState } from 'react';
import type { View } from '../../url/choices.ts';
import type { Rest } from './useSheet.ts';
import { useTexts } from '../../ui/contexts.ts';

interface SheetTabsProps {
  rest: Rest;
  onRest: (rest: Rest) => void;
  /** Does something once the sheet is wholly open (useSheet.ts). */
  openThen: (then: () => void) => void;
  /** What the sheet begins with, in words. */
  here: string;
  /** The picture of the relations that is open. */
  view: View;
  /** What scrolls in the sheet. */
  body: RefObject<HTMLElement | null>;
}

const parts = ['here', 'pictures', 'timeline'] as const;

/** Ways to the parts of the sheet; the one that it shows is marked. They open it, and they are no places in the history. */
export function SheetTabs({ rest, onRest, openThen, here, view, body }: SheetTabsProps) {
  const texts = useTexts();
  const shown = useShownPart(body);
  const names = {
    here,
    pictures: texts.t(`views.${view}`),
    timeline: texts.t('app.timeline'),
  };
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    const place = document.getElementById(event.currentTarget.hash.slice(1));
    const { current } = body;
    if (!place || !current) return;
    event.preventDefault();
    const isFirst = place.id === parts[0];
    const show = () => {
      if (isFirst) current.scrollTo(0, 0);
      else bringUp(place, current);
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    if (!isFirst) return openThen(show);
    if (rest === 'peek') onRest('half');
    show();
  };
  return (
    <nav className="jumps" aria-label={texts.t('app.jumps')}>
      {parts.map((part) => (
        <a
          key={part}
          href={`#${part}`}
          draggable={false}
          aria-current={(rest === 'peek' ? 'here' : shown) === part ? 'location' : undefined}
          onClick={open}
        >
          {names[part]}
        </a>
      ))}
    </nav>
  );
}

/** The last part that has come up to the upper third of the sheet. Each can come to its top (sheet.css). */
function useShownPart(body: RefObject<HTMLElement | null>): string {
  const [shown, setShown] = useState<string>('here');
  useEffect(() => {
    const { current } = body;
    if (!current) return;
    const look = () => {
      const isUp = (part: string) => {
        const place = document.getElementById(part);
        return place !== null && fromTop(place, current) < current.clientHeight / 3;
      };
      setShown(parts.findLast(isUp) ?? 'here');
    };
    current.addEventListener('scroll', look, { passive: true });
    return () => current.removeEventListener('scroll', look);
  }, [body]);
  return shown;
}

/** How far below the upper edge of the sheet's body a part begins, px. */
const fromTop = (part: Element, body: Element) =>
  part.getBoundingClientRect().top - body.getBoundingClientRect().top;

/** Brings a part to the upper edge of the sheet's body. */
export const bringUp = (part: Element, body: Element) =>
  body.scrollBy?.({ top: fromTop(part, body), behavior: 'instant' });
