import { useEffect, useState } from 'react';

/** How long the page has been alive before it does what must not compete with anything the reader sees, in ms. */
const restAfter = 3000;

/** True once the page has been open for a while, or the reader has turned to something else. */
export function useAtRest(): boolean {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const timer = setTimeout(() => setAtRest(true), restAfter);
    document.addEventListener('visibilitychange', () => document.hidden && setAtRest(true), {
      signal: listening.signal,
    });
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, []);
  return isAtRest;
}
