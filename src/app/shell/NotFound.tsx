import { languageOf } from '../../i18n/languages.ts';
import { nearest } from '../../story/nearest.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { everyFocus, focusOf, linksFrom } from '../../url/address.ts';
import type { Focus } from '../../story/focus.ts';
import { fetched } from '../../ui/Fetched.tsx';
import { focusName } from '../../focus/focusName.ts';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';
import { useBase, useStoryIndex, useTexts } from '../../ui/contexts.ts';
import { useAlive } from '../../ui/useAlive.ts';

const Offline = fetched(async () => (await import('../offline/Offline.tsx')).Offline);

interface NotFoundProps {
  asked: Focus | null;
}

/** There is no such page: says so, offers the story in every language, and what may have been meant. */
export function NotFound({ asked }: NotFoundProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const base = useBase();
  const { story } = index;
  // A host serves one file for every wrong path, so near matches come once the browser knows the path.
  const path = useAlive() ? window.location.pathname : null;
  const near = path === null ? [] : nearMatches(lastPart(asked?.id ?? path), index);
  const hrefOf = linksFrom({ language: story.language, filters: {} }, base);
  return (
    <main className="not-found">
      <title>{`${texts.t('notFound.title')} · ${texts.t('app.name')}`}</title>
      <meta name="robots" content="noindex" />
      <h1>{texts.t('notFound.title')}</h1>
      <p>{texts.t('notFound.text')}</p>
      <p>
        <a href={hrefOf(null)}>{story.title}</a>
      </p>
      {near.length > 0 && (
        <>
          <h2>{texts.t('notFound.near')}</h2>
          <ul>
            {near.map((focus) => (
              <li key={`${focus.kind}/${focus.id}`}>
                <a href={hrefOf(focus)}>{focusName(index, focus, texts)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {story.languages
        .filter((code) => code !== story.language)
        .map((code) => (
          <p key={code} lang={code} dir={languageOf(code).direction}>
            <a href={linksFrom({ language: code, filters: {} }, base)(null)} hrefLang={code}>
              {languageOf(code).name}
            </a>
          </p>
        ))}
      {/* What is asked for may be in a newer edition than this. A frame stores nothing. */}
      <ViewBoundary>
        {import.meta.env.PROD && path !== null && window.parent === window && <Offline />}
      </ViewBoundary>
    </main>
  );
}

/** What may have been meant: an id that is nearly the same, or a name that holds the same words. */
function nearMatches(wanted: string, index: StoryIndex): Focus[] {
  const ids = everyFocus(index).map(({ id }) => id);
  const named = [...index.story.entities, ...index.story.events]
    .filter(({ short, ...it }) => [short, 'name' in it ? it.name : it.title].includes(wanted))
    .map(({ id }) => id);
  return [...new Set([...named, ...nearest(wanted, ids, 3)])].flatMap(
    (id) => focusOf(index, id) ?? [],
  );
}

/** The last part of a path in plain letters; a path that cannot be decoded is taken as it stands. */
function lastPart(path: string): string {
  const part = path.split('/').findLast(Boolean) ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
