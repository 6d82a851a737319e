import { useTexts } from '../ui/contexts.ts';

/** One kind for each colour; the text stands for all kinds that share it. */
const kinds = ['person', 'state', 'organization', 'media'] as const;

/** What the colours of the threads mean, for those who see them: a thread's link says its kind. */
export function LoomKey() {
  const texts = useTexts();
  return (
    <p className="loom-key" aria-hidden="true">
      {kinds.map((kind) => (
        <span key={kind} className={`loom-thread is-${kind}`}>
          {texts.t(`graph.legend.${kind}`)}
        </span>
      ))}
    </p>
  );
}
