import { startTransition, useEffect, useState } from 'react';

/** True once the page has come alive and the browser had a moment: what is not urgent begins then. */
export function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(true)));
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}
