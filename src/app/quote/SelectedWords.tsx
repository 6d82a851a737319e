import { useLayoutEffect, useRef } from 'react';
import { ShareSign } from '../../ui/ShareButton.tsx';
import { pathOfPassage } from './passage.ts';
import { useSelectedPassage } from './useSelectedPassage.ts';
import { useTexts } from '../../ui/contexts.ts';

interface SelectedWordsProps {
  /** Gets what follows the language in the path of the words. */
  onShare: (path: string) => void;
}

/** Beside the words that the reader has selected: offers a link to exactly those. */
export function SelectedWords({ onShare }: SelectedWordsProps) {
  const texts = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  const passage = useSelectedPassage();
  const range = passage?.range;
  useLayoutEffect(() => {
    if (!range) return;
    const place = () => button.current && placeBeside(button.current, range);
    place();
    window.addEventListener('scroll', place, { passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place);
      window.removeEventListener('resize', place);
    };
  }, [range]);
  if (!passage) return null;
  return (
    <button
      className="quote-button"
      type="button"
      ref={button}
      // A press would take the selection away.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onShare(pathOfPassage(passage))}
    >
      <ShareSign />
      {texts.t('quote.link')}
    </button>
  );
}

/** How far from the words and from the sides of the window it stands, in px. */
const gap = 12;

/** Puts it under the end of the words, or above them where the window ends; always inside the window. */
function placeBeside(one: HTMLElement, range: Range): void {
  const last = [...range.getClientRects()].at(-1);
  if (!last) return;
  const { width, height } = one.getBoundingClientRect();
  const room = {
    x: document.documentElement.clientWidth - width - gap,
    y: window.innerHeight - height - gap,
  };
  const below = last.bottom + gap;
  const y = below <= room.y ? below : range.getBoundingClientRect().top - height - gap;
  const x = (last.left + last.right - width) / 2;
  one.style.translate = `${within(x, room.x) - one.offsetLeft}px ${within(y, room.y) - one.offsetTop}px`;
}

const within = (place: number, most: number) => Math.max(gap, Math.min(place, most));
