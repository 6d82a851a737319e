// @vitest-environment jsdom
import { fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSelectedPassage } from './useSelectedPassage.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the selection is looked at after the hand is off it, and no more once nobody asks', () => {
  const look = vi.spyOn(window, 'getSelection');
  const { unmount } = renderHook(useSelectedPassage);
  vi.runAllTimers();
  look.mockClear();
  fireEvent.pointerDown(document);
  fireEvent.pointerUp(document);
  vi.runAllTimers();
  expect(look).toHaveBeenCalledTimes(1);
  fireEvent.pointerUp(document);
  unmount();
  vi.runAllTimers();
  expect(look).toHaveBeenCalledTimes(1);
});
