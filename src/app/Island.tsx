import { type ComponentType, lazy, memo, Suspense, useEffect, useMemo, useState } from 'react';

/**
 * A part that stands in the built page and comes to life when it is needed: its code is not fetched before,
 * and until then it stays as it was built. It must draw the same from the same props.
 */
export function island<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let wake = () => {};
  const needed = import.meta.env.SSR
    ? Promise.resolve()
    : new Promise<void>((resolve) => (wake = resolve));
  const Part = lazy(async () => {
    await needed;
    // Alive, it is drawn again only for what is new to it.
    return { default: memo(await load()) as unknown as ComponentType<object> };
  });

  /** @param isNeeded from the first `true` on, the part is fetched and follows its props */
  return function Island({ isNeeded, props }: { isNeeded: boolean; props: Props }) {
    // What it comes to life with must be what it was built with, whatever has been chosen since.
    const [built] = useState(props);
    const [isAlive, setAlive] = useState(false);
    const drawn = isAlive ? props : built;
    useEffect(() => {
      if (isNeeded) wake();
    }, [isNeeded]);
    // The same element as before keeps React from touching a part that still sleeps.
    return useMemo(
      () => (
        <Suspense>
          <Part {...drawn} />
          <Signal onAlive={setAlive} />
        </Suspense>
      ),
      [drawn],
    );
  };
}

/** Says when what stands beside it has come to life. */
function Signal({ onAlive }: { onAlive: (isAlive: true) => void }) {
  useEffect(() => onAlive(true), [onAlive]);
  return null;
}
