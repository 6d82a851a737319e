// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistoryProbe } from '../../../tests/historyProbe.tsx';
import { inStory } from '../../../tests/inStory.tsx';
import type { View } from '../../url/choices.ts';
import { goBackEvent } from '../goBack/useGoBack.ts';
import { switchSingleKeys } from './singleKeys.ts';
import { useShortcuts } from './useShortcuts.ts';

beforeEach(() => switchSingleKeys(true));

const home = '/ar/entity/salma?voice=salma';

function show(view: View = 'graph') {
  const asked = {
    onSearch: vi.fn<() => void>(),
    onHelp: vi.fn<() => void>(),
    onShare: vi.fn<() => void>(),
    onStep: vi.fn<(step: 1 | -1) => void>(),
  };
  const probe = createMemoryHistoryProbe();
  function Page() {
    useShortcuts(asked);
    return (
      <>
        <nav className="view-tabs">
          <a href="#1">graph</a> <a href="#2">loom</a> <a href="#3">table</a>
        </nav>
        <div id="article">
          {['p1', 'p2', 'p3'].map((id) => (
            <div key={id} data-paragraph={id}>
              <a className="paragraph-number" href={`#${id}`}>
                {id}
              </a>
            </div>
          ))}
        </div>
        <input aria-label="field" />
        <button type="button" onKeyDown={(event) => event.preventDefault()}>
          own keys
        </button>
        <probe.Probe />
      </>
    );
  }
  render(
    inStory(
      <MemoryRouter initialEntries={[home + (view === 'graph' ? '' : `&view=${view}`)]}>
        <Page />
      </MemoryRouter>,
    ),
  );
  return { ...asked, user: userEvent.setup(), history: probe };
}

describe('the shortcuts of the page', () => {
  it('search, help and steps are asked for by their keys', async () => {
    const { user, onSearch, onHelp, onStep } = show();
    await user.keyboard('/{Control>}k{/Control}{Meta>}k{/Meta}');
    expect(onSearch).toHaveBeenCalledTimes(3);
    await user.keyboard('?');
    expect(onHelp).toHaveBeenCalledOnce();
    await user.keyboard('np');
    expect(onStep.mock.calls).toEqual([[1], [-1]]);
  });

  it('views open with focus and filters kept, and their tab has the keyboard', async () => {
    const { user, history } = show();
    await user.keyboard('t');
    expect(history.url()).toBe('/ar/entity/salma?voice=salma&view=table');
    expect(screen.getByText('table')).toHaveFocus();
  });

  it('the view that is open is not opened again', async () => {
    const { user, history } = show('loom');
    await user.keyboard('l');
    expect(history.url()).toBe(`${home}&view=loom`);
    expect(screen.getByText('loom')).toHaveFocus();
  });

  it('a view is left again before it was drawn', async () => {
    const { history } = show();
    await act(async () => {
      fireEvent.keyDown(document.body, { key: 'l', code: 'KeyL' });
      fireEvent.keyDown(document.body, { key: 'g', code: 'KeyG' });
    });
    expect(history.url()).toBe(home);
  });

  it('paragraphs are walked from the one that has the keyboard', async () => {
    const { user } = show();
    screen.getByText('p1').focus();
    await user.keyboard('j');
    expect(screen.getByText('p2')).toHaveFocus();
    await user.keyboard('jj');
    expect(screen.getByText('p3')).toHaveFocus();
    await user.keyboard('k');
    expect(screen.getByText('p2')).toHaveFocus();
  });

  it('the way back is asked for by an event', async () => {
    const { user } = show();
    const goBack = vi.fn<() => void>();
    window.addEventListener(goBackEvent, goBack, { once: true });
    await user.keyboard('b');
    expect(goBack).toHaveBeenCalledOnce();
  });

  it('nothing happens to what is typed into a field; Ctrl K works there too', async () => {
    const { user, onHelp, onStep, onSearch } = show();
    const field = screen.getByRole('textbox');
    await user.type(field, 'n?/');
    expect(field).toHaveValue('n?/');
    expect(onStep).not.toHaveBeenCalled();
    expect(onHelp).not.toHaveBeenCalled();
    expect(onSearch).not.toHaveBeenCalled();
    await user.keyboard('{Control>}k{/Control}');
    expect(onSearch).toHaveBeenCalledOnce();
  });

  it('who has answered a key already, or stands over the page, comes first', async () => {
    const { user, onStep, onSearch } = show();
    screen.getByText('own keys').focus();
    await user.keyboard('n');
    const dialog = document.createElement('dialog');
    dialog.open = true;
    document.body.append(dialog);
    screen.getByText('p1').focus();
    await user.keyboard('n{Control>}k{/Control}');
    dialog.remove();
    expect(onStep).not.toHaveBeenCalled();
    expect(onSearch).not.toHaveBeenCalled();
  });

  it('single keys can be switched off; Ctrl K stays', async () => {
    const { user, onHelp, onStep, onSearch } = show();
    switchSingleKeys(false);
    await user.keyboard('n?/');
    expect(onStep).not.toHaveBeenCalled();
    expect(onHelp).not.toHaveBeenCalled();
    expect(onSearch).not.toHaveBeenCalled();
    await user.keyboard('{Control>}k{/Control}');
    expect(onSearch).toHaveBeenCalledOnce();
  });
});
