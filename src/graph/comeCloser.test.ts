// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { comeCloser } from './comeCloser.ts';
import type { Frame } from './frames.ts';
import { type ZoomTransform, unzoomed } from './zoomTransform.ts';

const frame = { width: 600, height: 400 };
const corner = [{ x: 0.5, y: 0.5 }];
let frames: FrameRequestCallback[];
let view: ZoomTransform;
const change = (step: (now: ZoomTransform, box: Frame) => ZoomTransform) => {
  view = step(view, frame);
};
const nextFrame = (now: number) => frames.splice(0).forEach((draw) => draw(now));

beforeEach(() => {
  [frames, view] = [[], unzoomed];
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => frames.push(draw));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => void vi.unstubAllGlobals());

const wantsMotion = (does: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: !does }));

it('comes closer over some frames, and goes back to the whole', () => {
  wantsMotion(true);
  comeCloser(corner, null, change);
  nextFrame(0);
  nextFrame(100);
  expect(view.k).toBeGreaterThan(1);
  expect(view.k).toBeLessThan(2);
  nextFrame(300);
  expect(view).toEqual({ k: 2, x: -300, y: -200 });
  expect(frames).toHaveLength(0);
  comeCloser([], null, change);
  nextFrame(1000);
  nextFrame(1300);
  expect(view).toEqual(unzoomed);
});

it('is there at once where no motion is wanted', () => {
  wantsMotion(false);
  comeCloser(corner, null, change);
  expect(view.k).toBe(2);
  expect(frames).toHaveLength(0);
});

it('leaves the picture to the reader’s hand', () => {
  wantsMotion(true);
  const box = document.createElement('div');
  comeCloser(corner, box, change);
  nextFrame(0);
  nextFrame(100);
  box.dispatchEvent(new Event('pointerdown'));
  expect(frames).toHaveLength(0);
});
