import { useLayoutEffect, useRef, useState } from 'react';

/**
 * The page as it stood when it failed as a whole: to be read, with links that load what they lead to, and without what
 * needs the script. React would leave nothing of it.
 */
export function LastShown() {
  const place = useRef<HTMLDivElement>(null);
  // Before React takes it away.
  const [shown] = useState(() => document.getElementById('root')?.cloneNode(true).childNodes);
  useLayoutEffect(() => {
    if (shown) place.current?.append(...shown);
    delete document.documentElement.dataset.alive;
    dispatchEvent(new Event('nasij:missing'));
  }, [shown]);
  return <div ref={place} />;
}
