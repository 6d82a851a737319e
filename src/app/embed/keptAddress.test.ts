// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { keepAddressInHistory } from './keptAddress.ts';

const { pushState, replaceState } = history;
afterEach(() => Object.assign(history, { pushState, replaceState }));

describe('a page without an origin that is loaded again', () => {
  it('keeps its place, and nothing else of its entry', () => {
    history.replaceState(
      { place: { top: 420 }, idx: 3, masked: { pathname: '/en/entity/xi' } },
      '',
    );
    keepAddressInHistory();
    expect(history.state).toEqual({ place: { top: 420 } });
  });

  it('has none where none was kept', () => {
    history.replaceState({ idx: 3 }, '');
    keepAddressInHistory();
    expect(history.state).toBeNull();
  });
});
