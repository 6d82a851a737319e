// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';
import { island } from './Island.tsx';

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
    root.innerHTML = '<!--$--><p>built</p><!--/$-->';
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
});
