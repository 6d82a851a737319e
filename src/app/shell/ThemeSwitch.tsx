import { useSyncExternalStore } from 'react';
import { useTexts } from '../../ui/contexts.ts';

const storageKey = 'nasij-theme';
const changed = 'nasij:theme';

/**
 * Turns light to dark and dark to light. A choice that is what the system shows anyway is not kept, so that
 * two presses lead back to following the system. Before the page is alive nobody knows which it is.
 */
export function ThemeSwitch() {
  const texts = useTexts();
  const now = useSyncExternalStore(watch, themeNow, () => 'theme.switch');
  const name = texts.t(now);
  return (
    <button
      className="header-button needs-script"
      type="button"
      aria-label={name}
      title={name}
      onClick={turn}
    >
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="6.5" />
        <path d="M10 3.5a6.5 6.5 0 0 1 0 13Z" fill="currentcolor" />
      </svg>
    </button>
  );
}

const darkSystem = () => window.matchMedia?.('(prefers-color-scheme: dark)');
const system = () => (darkSystem()?.matches ? 'dark' : 'light');
/** What index.html or this switch has set. */
const chosen = () => document.documentElement.dataset.theme;
const themeNow = () => (chosen() ? `theme.chosen.${chosen()}` : `theme.system.${system()}`);

function watch(onChange: () => void): () => void {
  const media = darkSystem();
  media?.addEventListener('change', onChange);
  window.addEventListener(changed, onChange);
  return () => {
    media?.removeEventListener('change', onChange);
    window.removeEventListener(changed, onChange);
  };
}

function turn() {
  const { dataset } = document.documentElement;
  const next = themeNow().endsWith('dark') ? 'light' : 'dark';
  const isSystem = next === system();
  if (isSystem) delete dataset.theme;
  else dataset.theme = next;
  try {
    if (isSystem) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, next);
  } catch {
    // Without storage it holds for this page.
  }
  window.dispatchEvent(new Event(changed));
}
