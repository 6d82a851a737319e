import { type ComponentType, startTransition, useEffect, useEffectEvent, useState } from 'react';

/** How long what a reader has asked for may be on its way without a word, in ms. */
const patience = 10_000;

/**
 * A part that is fetched when it is first drawn, and draws nothing, or `Waiting`, until it has come. Where it cannot
 * be had, the page says so (index.html) and `onMissing` takes away what would wait for it; drawn anew, it is fetched
 * again. Where it is never answered for, the page says so, too.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting?: ComponentType<Props>,
) {
  let known: ComponentType<Props> | undefined;
  return function Fetched(props: Props & { onMissing?: () => void }) {
    const [Part, setPart] = useState(() => known);
    const isAsked = props.onMissing !== undefined;
    const miss = useEffectEvent(() => props.onMissing?.());
    useEffect(() => {
      if (Part) return;
      let isWanted = true;
      const say = () => isAsked && dispatchEvent(new Event('nasij:missing'));
      const timer = setTimeout(say, patience);
      load().then(
        (part) => {
          known = part;
          if (isWanted) startTransition(() => setPart(() => part));
        },
        () => isWanted && miss(),
      );
      return () => {
        isWanted = false;
        clearTimeout(timer);
      };
    }, [Part, isAsked]);
    const Shown = Part ?? Waiting;
    return Shown && <Shown {...props} />;
  };
}
