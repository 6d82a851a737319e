// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followScroll } from './followScroll.ts';

let frames: FrameRequestCallback[];
let time: number;
const draw = vi.fn<() => void>();
const letGo = vi.fn<() => void>();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  [frames, time] = [[], 0];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  stop = followScroll({ draw, letGo });
});
afterEach(() => {
  stop();
  draw.mockReset();
  letGo.mockReset();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const scroll = () => document.dispatchEvent(new Event('scroll'));

function frame(length: number) {
  time += length;
  for (const one of frames.splice(0)) one(time);
}

/** Scrolls and draws, step by step, in frames of that length. */
function scrollBy(steps: number, length: number) {
  for (let step = 0; step < steps; step += 1) {
    scroll();
    frame(length);
  }
}

it('draws once in each frame with scrolling, and asks for no frame at rest', () => {
  for (let step = 0; step < 20; step += 1) {
    scroll();
    scroll();
    frame(17);
    expect(draw).toHaveBeenCalledTimes(step + 1);
  }
  frame(17);
  frame(17);
  expect(frames).toEqual([]);
  expect(letGo).not.toHaveBeenCalled();
});

it('takes a pause between two steps for no slowness', () => {
  for (let step = 0; step < 20; step += 1) {
    scroll();
    frame(100);
    frame(17);
    frame(17);
    expect(frames).toEqual([]);
  }
  expect(draw).toHaveBeenCalledTimes(20);
  expect(letGo).not.toHaveBeenCalled();
});

it('bears a hitch', () => {
  for (let step = 0; step < 20; step += 1) {
    scroll();
    frame(step % 8 === 3 ? 400 : 17);
  }
  expect(draw).toHaveBeenCalledTimes(20);
  expect(letGo).not.toHaveBeenCalled();
});

it('takes frames that pass while another is on its way for none that are in time', () => {
  for (let step = 0; step < 4; step += 1) {
    scroll();
    frame(2);
    frame(120);
  }
  scroll();
  expect(letGo).toHaveBeenCalledTimes(1);
});

it('lets go once, in the event itself, and writes nothing until scrolling is over', () => {
  scrollBy(5, 45);
  expect(letGo).not.toHaveBeenCalled();
  draw.mockReset();
  scroll();
  expect(letGo).toHaveBeenCalledTimes(1);
  for (let step = 0; step < 10; step += 1) {
    frame(45);
    vi.advanceTimersByTime(140);
    scroll();
  }
  expect(letGo).toHaveBeenCalledTimes(1);
  expect(draw).not.toHaveBeenCalled();
  vi.advanceTimersByTime(300);
  frame(45);
  expect(draw).toHaveBeenCalledTimes(1);
});

it('waits the longer for the end of scrolling, the slower the browser is', () => {
  scrollBy(8, 200);
  draw.mockReset();
  scroll();
  vi.advanceTimersByTime(800);
  frame(200);
  expect(draw).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  frame(200);
  expect(draw).toHaveBeenCalledTimes(1);
});

it('takes an hour in which nothing was drawn for no frame', () => {
  scrollBy(1, 17);
  frame(3_600_000);
  scrollBy(8, 50);
  expect(letGo).toHaveBeenCalledTimes(1);
  draw.mockReset();
  vi.advanceTimersByTime(1000);
  frame(50);
  expect(draw).toHaveBeenCalledTimes(1);
});

it('follows again when what it draws at rest is in time', () => {
  scrollBy(8, 50);
  expect(letGo).toHaveBeenCalledTimes(1);
  for (let rests = 0; rests < 4; rests += 1) {
    scroll();
    vi.advanceTimersByTime(500);
    for (let times = 0; times < 3; times += 1) frame(17);
  }
  draw.mockReset();
  letGo.mockReset();
  scrollBy(3, 17);
  expect(draw).toHaveBeenCalledTimes(3);
  expect(letGo).not.toHaveBeenCalled();
});

it('leaves alone what scrolls inside the page, and ends with its follower', () => {
  const box = document.body.appendChild(document.createElement('div'));
  box.dispatchEvent(new Event('scroll'));
  expect(frames).toEqual([]);
  scroll();
  stop();
  frame(17);
  scroll();
  frame(17);
  expect(draw).not.toHaveBeenCalled();
});
