import { type ComponentType, lazy, memo, Suspense, useEffect, useMemo, useState } from 'react';

/**
 * A part that stands in the built page and comes to life when it is needed: its code is not fetched before,
 * and until then it stays as it was built. It must draw the same from the same props, and no context around it may
 * change before (contexts.ts).
 * @param tells what the part is about. Where its code cannot be had it stays as it was built, but not beside a page
 * that has gone on to something else: then it fails
 */
export function island<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  tells: (props: Props) => unknown = () => null,
) {
  let wake = () => {};
  const needed = import.meta.env.SSR
    ? Promise.resolve()
    : new Promise<void>((resolve) => (wake = resolve));
  const loaded = needed.then(load);
  const Part = lazy(() =>
    loaded.then(
      // Alive, it is drawn again only for what is new to it.
      (part) => ({ default: memo(part) as unknown as ComponentType<object> }),
      () => new Promise<never>(() => {}),
    ),
  );

  /** @param isNeeded from the first `true` on, the part is fetched and follows its props */
  return function Island({ isNeeded, props }: { isNeeded: boolean; props: Props }) {
    // What it comes to life with must be what it was built with, whatever has been chosen since.
    const [built] = useState(props);
    const [isAlive, setAlive] = useState(false);
    const [isMissing, setMissing] = useState(false);
    const drawn = isAlive ? props : built;
    useEffect(() => {
      if (isNeeded) wake();
    }, [isNeeded]);
    useEffect(() => void loaded.catch(() => setMissing(true)), []);
    if (isMissing && tells(props) !== tells(built)) throw new Error('A part could not be loaded.');
    // The same element as before keeps React from touching a part that still sleeps.
    return useMemo(
      () => (
        <>
          {/* What needs the script in the part behind it is not offered yet (page.css). */}
          {isAlive || <i className="asleep" />}
          <Suspense>
            <Part {...drawn} />
            <Signal onAlive={setAlive} />
          </Suspense>
        </>
      ),
      [drawn, isAlive],
    );
  };
}

/** Says when what stands beside it has come to life. */
function Signal({ onAlive }: { onAlive: (isAlive: true) => void }) {
  useEffect(() => onAlive(true), [onAlive]);
  return null;
}
