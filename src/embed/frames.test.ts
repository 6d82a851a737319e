// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdFrames } from './frames.ts';

/** Each test has a site of its own, as the script looks after a site's frames once for all. */
let site = 0;
let root = '';
const frame = (id = '', src = `${root}ar/?embed=graph`) => {
  const element = document.createElement('iframe');
  Object.assign(element, { className: 'nasij', id, src, scrollIntoView: () => {} });
  document.body.append(element);
  const told = vi.spyOn(element.contentWindow!, 'postMessage').mockImplementation(() => {});
  return { element, told };
};
const say = (
  { element }: ReturnType<typeof frame>,
  given: Record<string, unknown> = {},
  origin = new URL(root).origin,
) =>
  window.dispatchEvent(
    new MessageEvent('message', {
      source: element.contentWindow,
      origin,
      data: {
        nasij: 1,
        says: 'view',
        view: 'ar',
        title: 'Story',
        height: 500,
        scrolls: false,
        ...given,
      },
    }),
  );

beforeEach(() => {
  root = `https://site${site++}.example/news/`;
  history.replaceState(null, '', '/?id=7');
});
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

describe('the script beside the frames', () => {
  it('gives each frame its height and title, within reason', () => {
    const one = frame();
    holdFrames(root);
    say(one, { title: 'A story', height: 412.4 });
    expect([one.element.style.height, one.element.title]).toEqual(['412px', 'A story']);
    say(one, { height: 1e9 });
    expect(one.element.style.height).toBe('20000px');
    say(one, { height: 0 });
    expect(one.element.style.height).toBe('120px');
    say(one, { height: 5000, scrolls: true });
    expect(one.element.style.height).toBe(`${Math.round(window.innerHeight * 0.9)}px`);
  });

  it('carries what is chosen in the URL of the page, and takes it out again', () => {
    const one = frame();
    const two = frame();
    const named = frame('map');
    holdFrames(root);
    for (const each of [one, two, named]) say(each, { says: 'hello' });
    expect(location.search).toBe('?id=7');
    const length = history.length;
    say(one, { view: 'ar/entity/putin' });
    say(two, { view: 'ar!view=loom' });
    say(named, { view: 'ar/entity/xi' });
    expect(location.search).toBe(
      '?id=7&nasij=ar/entity/putin&nasij-2=ar!view=loom&nasij-map=ar/entity/xi',
    );
    expect(history.length).toBe(length);
    say(one);
    expect(location.search).toBe('?id=7&nasij-2=ar!view=loom&nasij-map=ar/entity/xi');
  });

  it('opens what the URL asks for, and keeps it until the frame has heard', () => {
    history.replaceState(null, '', '/?nasij=ar/entity/putin');
    const one = frame();
    holdFrames(root);
    say(one, { says: 'hello' });
    expect(one.told).toHaveBeenLastCalledWith(
      expect.objectContaining({ says: 'page', name: 'nasij', open: 'ar/entity/putin' }),
      new URL(root).origin,
    );
    expect(location.search).toBe('?nasij=ar/entity/putin');
    say(one, { view: 'ar/entity/putin' });
    expect(location.search).toBe('?nasij=ar/entity/putin');
    // Another document in the same frame, as in another language, is asked for nothing.
    say(one, { says: 'hello', view: 'en/entity/putin' });
    expect(one.told.mock.lastCall?.[0]).not.toHaveProperty('open');
  });

  it('keeps what the URL asks for, where a frame came alive before the script and never said hello', () => {
    history.replaceState(null, '', '/?nasij=ar/entity/xi');
    const one = frame();
    holdFrames(root);
    // Once as it is opened, and again as its height changes.
    for (const height of [500, 620]) say(one, { view: 'ar/entity/xi', height });
    expect(location.search).toBe('?nasij=ar/entity/xi');
  });

  it('passes over what is no view', () => {
    history.replaceState(null, '', '/?nasij=javascript:alert(1)');
    const one = frame();
    holdFrames(root);
    say(one, { says: 'hello' });
    expect(one.told.mock.lastCall?.[0]).not.toHaveProperty('open');
    say(one, { view: 'javascript:alert(1)', title: 'No' });
    expect(one.element.title).toBe('Story');
  });

  it('listens to its own frames and site only, and once', () => {
    const one = frame();
    const foreign = frame('', 'https://elsewhere.example/');
    holdFrames(root);
    holdFrames(root);
    expect(one.told).toHaveBeenCalledTimes(1);
    say(one, { title: 'No' }, 'https://elsewhere.example');
    say(foreign, { title: 'No' });
    say(foreign, { title: 'No' }, 'https://elsewhere.example');
    expect([one.element.title, foreign.element.title]).toEqual(['', '']);
    const late = frame();
    say(late, { says: 'hello', title: 'Late' });
    expect(late.element.title).toBe('Late');
    expect(late.told).toHaveBeenCalledTimes(1);
  });
});
