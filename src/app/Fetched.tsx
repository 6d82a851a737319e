import { type ComponentType, startTransition, useEffect, useState } from 'react';

/**
 * A part that is fetched when it is first drawn, and draws nothing until it has come. Where it cannot be had, the page
 * says so (index.html) and `onMissing` takes away what would wait for it; drawn anew, it is fetched again.
 */
export function fetched<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let known: ComponentType<Props> | undefined;
  return function Fetched(props: Props & { onMissing?: () => void }) {
    const [Part, setPart] = useState(() => known);
    const { onMissing } = props;
    useEffect(() => {
      if (Part) return;
      let isWanted = true;
      load().then(
        (part) => {
          known = part;
          if (isWanted) startTransition(() => setPart(() => part));
        },
        () => isWanted && onMissing?.(),
      );
      return () => {
        isWanted = false;
      };
    }, [Part, onMissing]);
    return Part && <Part {...props} />;
  };
}
