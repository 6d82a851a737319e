// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';
import { island } from './Island.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';

function Words({ words }: { words: string }) {
  return <p>{words}</p>;
}

describe('an island', () => {
  it('fetches its code when it is needed, not before, and shows what it is given then', async () => {
    const load = vi.fn<() => Promise<typeof Words>>(async () => Words);
    const Part = island(load);
    const { rerender } = render(<Part isNeeded={false} props={{ words: 'built' }} />);
    rerender(<Part isNeeded={false} props={{ words: 'chosen since' }} />);
    await act(async () => {});
    expect(load).not.toHaveBeenCalled();
    rerender(<Part isNeeded props={{ words: 'chosen since' }} />);
    expect(await screen.findByText('chosen since')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('stays as it was built until then, whatever changes around it', async () => {
    const Part = island(async () => Words);
    const root = document.createElement('div');
    // What React writes for a boundary that is whole.
    root.innerHTML = '<i class="asleep"></i><!--$--><p>built</p><!--/$-->';
    document.body.append(root);
    const built = root.querySelector('p');
    const complaints = vi.fn<(error: unknown) => void>();
    const show = (words: string, isNeeded: boolean) => (
      <Part isNeeded={isNeeded} props={{ words }} />
    );
    const app = await act(async () =>
      hydrateRoot(root, show('built', false), { onRecoverableError: complaints }),
    );
    await act(async () => app.render(show('new', false)));
    expect(root.querySelector('p')).toBe(built);
    expect(root).toHaveTextContent('built');
    await act(async () => app.render(show('new', true)));
    await vi.waitFor(() => expect(root).toHaveTextContent('new'));
    expect(root.querySelector('p')).toBe(built);
    expect(complaints).not.toHaveBeenCalled();
    await act(async () => app.unmount());
    root.remove();
  });

  it('whose code cannot be had stays as it was built, until the page tells of something else', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Part = island(
      () => Promise.reject<typeof Words>(new TypeError('Failed to fetch')),
      ({ words }) => words,
    );
    const root = document.createElement('div');
    root.innerHTML = '<i class="asleep"></i><!--$--><p>built</p><!--/$-->';
    document.body.append(root);
    const show = (words: string) => (
      <ViewBoundary message="missing">
        <Part isNeeded props={{ words }} />
      </ViewBoundary>
    );
    const app = await act(async () => hydrateRoot(root, show('built')));
    await act(async () => app.render(show('built')));
    expect(root).toHaveTextContent('built');
    expect(root.querySelector('.asleep')).not.toBeNull();
    await act(async () => app.render(show('new')));
    expect(root).toHaveTextContent('missing');
    await act(async () => app.unmount());
    root.remove();
  });
});
