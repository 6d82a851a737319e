// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithApp, smallPage } from '../../tests/renderWithApp.tsx';
import { createTexts } from '../i18n/texts.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

describe.each(['ar', 'en'] as const)('an error in the graph, in %s', (language) => {
  const page = smallPage(language);
  const { story, locale } = page;
  /** A page whose actors have no places in the graph, so that it cannot be drawn. */
  const data = { ...page, graph: { ...page.graph, nodes: null as never } };
  const { t } = createTexts(language, locale);

  beforeEach(() => {
    // React reports what the boundary caught.
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  it('is said in its place, and the article and the timeline live on', () => {
    renderWithApp({ language, data });
    const graph = screen.getByRole('region', { name: t('app.graph') });
    expect(within(graph).getByRole('alert')).toHaveTextContent(t('app.viewFailed'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(story.title);
    expect(document.querySelectorAll('svg [data-event]')).toHaveLength(story.events.length);
  });

  it('leaves choosing, the card and Back alive', async () => {
    const { user, history } = renderWithApp({ language, data });
    await user.click(screen.getByRole('article').querySelector('[data-entity="salma"]')!);
    expect(await screen.findByRole('complementary')).toHaveAttribute('data-card', 'entity/salma');
    expect(document.querySelector('svg [data-event="signing-2022"]')).toHaveClass('is-lit');
    await history.back();
    expect(history.url()).toBe(`/${language}/`);
  });
});

describe('what has failed', () => {
  function Part({ fails }: { fails: boolean }) {
    if (fails) throw new Error('A fault of a test');
    return <p>here</p>;
  }

  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  it('is tried again for another thing, not for the same', () => {
    const view = (of: string, fails: boolean) => (
      <ViewBoundary message="not here" of={of}>
        <Part fails={fails} />
      </ViewBoundary>
    );
    const { rerender } = render(view('one', true));
    expect(screen.getByRole('alert')).toHaveTextContent('not here');
    rerender(view('one', false));
    expect(screen.getByRole('alert')).toBeInTheDocument();
    rerender(view('two', false));
    expect(screen.getByText('here')).toBeInTheDocument();
  });

  it('is told once, so that it can be taken away', () => {
    const onFailed = vi.fn<() => void>();
    render(
      <ViewBoundary onFailed={onFailed}>
        <Part fails />
      </ViewBoundary>,
    );
    expect(onFailed).toHaveBeenCalledTimes(1);
  });
});
