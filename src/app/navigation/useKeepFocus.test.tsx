// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { smallIndex } from '../../../tests/fixtures/stories.ts';
import type { Focus } from '../../story/focus.ts';
import { useKeepFocus } from './useKeepFocus.ts';

const index = smallIndex('ar');
const salma: Focus = { kind: 'entity', id: 'salma' };

function Page({ focus = null, hasFilter = false }: { focus?: Focus | null; hasFilter?: boolean }) {
  useKeepFocus(index, focus);
  return (
    <>
      <header className="header">
        <div className="filter-bar">
          <button type="button">filters</button>
          {hasFilter && <button type="button">clear</button>}
        </div>
      </header>
      <main>
        <article id="article">
          <p data-paragraph="p1">
            <a href="/salma" data-entity="salma">
              salma
            </a>
          </p>
        </article>
        <div className="rail">
          {focus ? (
            <aside id="card" tabIndex={-1} aria-label="card">
              <button type="button">in the card</button>
            </aside>
          ) : (
            <a href="/contents">in the contents</a>
          )}
        </div>
      </main>
    </>
  );
}

const show = (page: React.ReactNode) => {
  const container = document.body.appendChild(document.createElement('div'));
  container.className = 'app';
  return render(page, { container });
};
const focusOn = (element: HTMLElement) => act(() => element.focus());
const settle = () => act(async () => {});

it('goes to the card that takes the place of what was chosen in the contents', async () => {
  const { rerender } = show(<Page />);
  focusOn(screen.getByText('in the contents'));
  rerender(<Page focus={salma} />);
  await settle();
  expect(screen.getByLabelText('card')).toHaveFocus();
});

it('is known where React holds the event back, as the part still sleeps', async () => {
  const { rerender } = show(<Page />);
  const link = screen.getByText('in the contents');
  link.parentElement!.addEventListener('focusin', (event) => event.stopPropagation(), true);
  focusOn(link);
  rerender(<Page focus={salma} />);
  await settle();
  expect(screen.getByLabelText('card')).toHaveFocus();
});

it('goes to what the closed card spoke of', async () => {
  const { rerender } = show(<Page focus={salma} />);
  focusOn(screen.getByText('in the card'));
  rerender(<Page />);
  await settle();
  expect(screen.getByText('salma')).toHaveFocus();
});

it('stays on what is moved to another place', async () => {
  show(<Page />);
  const link = screen.getByText('in the contents');
  focusOn(link);
  act(() => document.querySelector('main')!.prepend(link.parentElement!));
  expect(link).not.toHaveFocus();
  await settle();
  expect(link).toHaveFocus();
});

it('goes to what is left around a button that goes', async () => {
  const { rerender } = show(<Page hasFilter />);
  focusOn(screen.getByText('clear'));
  rerender(<Page />);
  await settle();
  expect(screen.getByText('filters')).toHaveFocus();
});

it('leaves the focus alone where it is not lost, and where the reader has put it down', async () => {
  const { rerender } = show(<Page focus={salma} />);
  focusOn(screen.getByText('salma'));
  rerender(<Page />);
  await settle();
  expect(screen.getByText('salma')).toHaveFocus();
  act(() => screen.getByText('salma').blur());
  rerender(<Page focus={salma} hasFilter />);
  await settle();
  expect(document.body).toHaveFocus();
});
