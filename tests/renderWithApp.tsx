import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryHistoryProbe } from './historyProbe.tsx';
import { MemoryRouter } from 'react-router';
import { App } from '../src/app/shell/App.tsx';
import type { PageData } from '../src/app/shell/pageData.ts';
import { locales } from '../src/i18n/locales.ts';
import { pageDataOf } from '../src/prerender/pageDataOf.ts';
import type { LanguageCode } from '../src/story/types.ts';
import { smallStory } from './fixtures/smallStory.ts';
import { compiled } from './fixtures/stories.ts';

const pages = new Map<typeof smallStory, PageData[]>();

/** The data of the small story's page, or of the same with more files. */
export function smallPage(language: LanguageCode, files = smallStory): PageData {
  const addresses = { site: '', search: '/search.json' };
  const made = pages.get(files) ?? pageDataOf(compiled(files()), locales, addresses);
  pages.set(files, made);
  const page = made.find(({ story }) => story.language === language);
  if (!page) throw new Error(`The small story is not told in “${language}”.`);
  return page;
}

interface Options {
  language?: LanguageCode;
  /** Path and query, without a base path; the story's own page where it is left out. */
  url?: string;
  /** The small story's page, unless told otherwise. */
  data?: PageData;
}

/** Renders the whole app with the small story, in Arabic unless told otherwise, as a reader with a mouse and keys. */
export function renderWithApp({
  language = 'ar',
  url = `/${language}/`,
  data = smallPage(language),
}: Options = {}) {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  const probe = createMemoryHistoryProbe();
  const view = render(
    <MemoryRouter initialEntries={[url]}>
      <App data={data} base="/" />
      <probe.Probe />
    </MemoryRouter>,
  );
  return { ...view, user: userEvent.setup(), history: probe };
}
