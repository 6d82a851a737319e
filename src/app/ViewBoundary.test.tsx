// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithApp, smallPage } from '../../tests/renderWithApp.tsx';
import { createTexts } from '../i18n/texts.ts';

vi.mock('../graph/Graph.tsx', () => ({
  Graph: () => {
    throw new Error('The graph is broken.');
  },
}));

describe.each(['ar', 'en'] as const)('an error in the graph, in %s', (language) => {
  const { story, locale } = smallPage(language);
  const { t } = createTexts(language, locale);

  beforeEach(() => {
    // React reports what the boundary caught.
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  it('is said in its place, and the article and the timeline live on', () => {
    renderWithApp({ language });
    const graph = screen.getByRole('region', { name: t('app.graph') });
    expect(within(graph).getByRole('alert')).toHaveTextContent(t('app.viewFailed'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(story.title);
    expect(document.querySelectorAll('svg [data-event]')).toHaveLength(story.events.length);
  });

  it('leaves choosing, the card and Back alive', async () => {
    const { user, history } = renderWithApp({ language });
    await user.click(screen.getByRole('article').querySelector('[data-entity="salma"]')!);
    expect(await screen.findByRole('complementary')).toHaveAttribute('data-card', 'entity/salma');
    expect(document.querySelector('svg [data-event="signing-2022"]')).toHaveClass('is-lit');
    await history.back();
    expect(history.url()).toBe(`/${language}/`);
  });
});
