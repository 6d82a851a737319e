// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { layOutRest } from './layOutRest.ts';

const laid = () => document.querySelectorAll('[data-laid]').length;
const isWhole = () => document.documentElement.dataset.whole === '';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p class="section"></p><p class="section"></p><p class="panel"></p>';
});

afterEach(() => {
  vi.useRealTimers();
  delete document.documentElement.dataset.whole;
});

test('what was left out is laid out a piece at a time, then the page is whole', () => {
  layOutRest();
  const steps = [laid()];
  while (vi.getTimerCount() > 0) {
    vi.advanceTimersToNextTimer();
    if (laid() !== steps.at(-1)) steps.push(laid());
  }
  expect(steps).toEqual([0, 1, 2, 3]);
  expect(isWhole()).toBe(true);
});

test.each([0, 1, 2, 3, 4, 5])(
  'nothing is left to come when the page goes after %i steps',
  (steps) => {
    const stop = layOutRest();
    for (let step = 0; step < steps; step += 1) vi.advanceTimersToNextTimer();
    stop();
    expect(vi.getTimerCount()).toBe(0);
    expect(isWhole()).toBe(false);
  },
);
