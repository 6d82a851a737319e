import '../../src/app/styles/first.css';
import '../../src/app/styles/later.css';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { App } from '../../src/app/shell/App.tsx';
import type { PageData } from '../../src/app/shell/pageData.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import type { State, Step } from './state.ts';
import { groups } from './states.ts';

/* One state of the page: the whole app with one of the stories, at an address, after some steps. */

const root = document.documentElement;

/** Waits until something that can be seen matches. */
async function seen(selector: string): Promise<HTMLElement> {
  for (const end = performance.now() + 12_000; performance.now() < end;) {
    const matching = [...document.querySelectorAll<HTMLElement>(selector)];
    const found = matching.find((element) => element.checkVisibility({ visibilityProperty: true }));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing that can be seen is “${selector}”.`);
}

async function take(step: Step): Promise<void> {
  if ('click' in step) return (await seen(step.click)).click();
  if ('focus' in step) return (await seen(step.focus)).focus();
  if ('press' in step) {
    const press = new KeyboardEvent('keydown', {
      key: step.press,
      bubbles: true,
      cancelable: true,
    });
    document.body.dispatchEvent(press);
    return;
  }
  const field = await seen(step.into);
  field.focus();
  document.execCommand('insertText', false, step.type);
}

async function draw(
  { story = 'small', path = '', part, steps = [], shows }: State,
  language: string,
) {
  const response = await fetch(`stories/${story}.${language}.json`);
  const data = (await response.json()) as PageData;
  const { code, direction } = languageOf(language);
  // The template of a page (index.html) says the same before anything is drawn.
  Object.assign(root, { lang: code, dir: direction });
  Object.assign(root.dataset, { begun: '', whole: '' }, part && { embed: part });
  const at = `${path}${part ? `${path.includes('?') ? '&' : '?'}embed=${part}` : ''}`;
  createRoot(document.getElementById('root')!).render(
    <MemoryRouter initialEntries={[`/${language}/${at}`]}>
      <App data={data} base="/" />
    </MemoryRouter>,
  );
  await seen('.app');
  // From then on shortcuts and dialogs are there.
  if (steps.length > 0) await seen('html[data-ready]');
  for (const step of steps) await take(step);
  for (const selector of shows) await seen(selector);
  root.dataset.drawn = '';
}

const asked = new URLSearchParams(location.search);
const id = asked.get('id');
const state = groups.flatMap(({ states }) => states).find((one) => one.id === id);
if (!state) throw new Error(`The gallery has no state “${id}” (states.ts).`);
root.dataset.theme = asked.get('theme') ?? 'light';
document.title = state.title;
await draw(state, asked.get('language') ?? 'ar');
