import { useTexts } from './contexts.ts';

interface ShareButtonProps {
  /** What is shared, as the path of its page without the language: `/entity/putin`. */
  what: string;
  /** What it is called. */
  name: string;
}

/** A small button that offers to share one thing. The page listens to all at once (app/share/useShareButtons.ts). */
export function ShareButton({ what, name }: ShareButtonProps) {
  const texts = useTexts();
  const label = texts.t('share.this', { name });
  return (
    <button
      className="share-button needs-script needs-later"
      type="button"
      data-share={what}
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
    >
      <ShareSign />
    </button>
  );
}

/** An arrow that leaves a box upwards: the same in both directions of writing. */
export function ShareSign() {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 12V3M6.5 6 10 2.5 13.5 6M6.5 9H4.5v8h11V9h-2" />
    </svg>
  );
}
