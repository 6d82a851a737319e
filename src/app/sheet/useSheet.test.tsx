// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Focus } from '../../story/focus.ts';
import { useSheet } from './useSheet.ts';
import { restNear } from './useSheetDrag.ts';

const putin: Focus = { kind: 'entity', id: 'putin' };
const china: Focus = { kind: 'entity', id: 'china' };
const hold = (focus: Focus | null) =>
  renderHook(({ given }) => useSheet(given), { initialProps: { given: focus } });

describe('where the sheet rests', () => {
  it('is folded at first, half open on the page of a thing', () => {
    expect(hold(null).result.current.rest).toBe('peek');
    expect(hold(putin).result.current.rest).toBe('half');
  });

  it('opens for a choice and goes back to where the reader had it', () => {
    const { result, rerender } = hold(null);
    rerender({ given: putin });
    expect(result.current.rest).toBe('half');
    act(() => result.current.setRest('full'));
    rerender({ given: china });
    expect(result.current.rest).toBe('half');
    rerender({ given: null });
    expect(result.current.rest).toBe('peek');
  });

  it('stays folded under the reader’s hand while the focus stays', () => {
    const { result, rerender } = hold(putin);
    act(() => result.current.setRest('peek'));
    rerender({ given: putin });
    expect(result.current.rest).toBe('peek');
  });
});

describe('what waits for the sheet to be open', () => {
  it('is done once it is, and at once where it is already', () => {
    const { result } = hold(putin);
    let times = 0;
    const then = () => void (times += 1);
    act(() => {
      result.current.openThen(then);
      expect(times).toBe(0);
    });
    expect(result.current.rest).toBe('full');
    expect(times).toBe(1);
    act(() => result.current.openThen(then));
    expect(times).toBe(2);
  });

  it('is forgotten where the sheet went elsewhere', () => {
    const { result } = hold(null);
    let isDone = false;
    act(() => {
      result.current.openThen(() => void (isDone = true));
      result.current.setRest('half');
    });
    act(() => result.current.setRest('full'));
    expect(isDone).toBe(false);
  });
});

describe('a sheet that is let go', () => {
  const heights = { peek: 200, half: 400, full: 800 };

  it('comes to rest at the nearest height', () => {
    expect(restNear(250, 0, heights)).toBe('peek');
    expect(restNear(350, 0.1, heights)).toBe('half');
    expect(restNear(700, -0.1, heights)).toBe('full');
  });

  it('goes on to the next one when it is flicked', () => {
    expect(restNear(250, 1, heights)).toBe('half');
    expect(restNear(790, -1, heights)).toBe('half');
    expect(restNear(380, -1, heights)).toBe('peek');
    expect(restNear(900, 1, heights)).toBe('full');
  });
});
