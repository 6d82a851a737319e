// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beijingIn } from '../../tests/fixtures/stories.ts';
import { inStory } from '../../tests/inStory.tsx';
import ar from '../i18n/locales/ar.json' with { type: 'json' };
import en from '../i18n/locales/en.json' with { type: 'json' };
import { createTexts } from '../i18n/texts.ts';
import { belongingTo } from '../story/belonging.ts';
import { indexStory } from '../story/storyIndex.ts';
import { LoomStrip } from './LoomStrip.tsx';

const indexes = { ar: indexStory(beijingIn('ar')), en: indexStory(beijingIn('en')) };
/** Each paragraph is 100 px long on the page, from 200 px on; the strip is 190 px high. */
const topOf = (row: number) => 200 + 100 * row;

let frames: FrameRequestCallback[] = [];
const scrollTo = vi.fn<(options: ScrollToOptions) => void>();
const nextFrame = () => act(() => frames.splice(0).forEach((frame) => frame(0)));

function box(this: Element): DOMRect {
  const row = indexes.en.order.get(this.id);
  const y = row === undefined ? 0 : topOf(row) - window.scrollY;
  return new DOMRect(0, y, 50, row === undefined ? 190 : 100);
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  vi.stubGlobal('scrollTo', scrollTo);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('innerHeight', 500);
  vi.stubGlobal('scrollY', 0);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(box);
});
afterEach(() => {
  cleanup();
  scrollTo.mockReset();
  vi.unstubAllGlobals();
});

function show(code: 'ar' | 'en', reading: string | null, about?: string) {
  const index = indexes[code];
  const onJump = vi.fn<() => void>();
  const strip = (read: string | null) =>
    inStory(
      <>
        <div id="article">
          {index.story.paragraphs.map(({ id }) => (
            <p key={id} id={id} data-paragraph="" />
          ))}
        </div>
        <LoomStrip
          focus={about ? { kind: 'entity', id: about } : null}
          highlighted={about ? belongingTo(index, { kind: 'entity', id: about }) : null}
          shown={null}
          reading={read}
          readingLine={0.38}
          onJump={onJump}
        />
      </>,
      { index, texts: createTexts(code, code === 'ar' ? ar : en) },
    );
  const { container, rerender } = render(strip(reading));
  return {
    container,
    onJump,
    strip: screen.getByRole('slider'),
    /** The reader comes to another paragraph. */
    read: (other: string) => rerender(strip(other)),
  };
}

/** The main actors of a paragraph, those of most paragraphs first. */
function namesIn(code: 'ar' | 'en', paragraph: string): string[] {
  const { paragraphsOf, story } = indexes[code];
  const places = (id: string) => paragraphsOf.get(id) ?? [];
  return story.entities
    .filter(({ id, actor }) => actor && places(id).length > 1)
    .toSorted((a, b) => places(b.id).length - places(a.id).length)
    .slice(0, 8)
    .filter(({ id }) => places(id).includes(paragraph))
    .map(({ short }) => short);
}

/** The paragraph that the page was last told to scroll to, and how. */
function gone() {
  const { top = NaN, behavior } = scrollTo.mock.lastCall?.[0] ?? {};
  return { row: Math.floor((top + 500 * 0.38 - 200) / 100), behavior };
}

describe('LoomStrip', () => {
  it('is a slider that says where one is, in words', () => {
    const { strip } = show('en', 'p5');
    expect(strip.getAttribute('aria-valuenow')).toBe('5');
    expect(strip.getAttribute('aria-valuemax')).toBe('19');
    expect(strip.getAttribute('aria-valuetext')).toBe(
      `Paragraph 5 of 19, ${indexes.en.story.sections[1]!.heading}; ${namesIn('en', 'p5').join(', ')}`,
    );
    expect(strip.getAttribute('aria-controls')).toBe('article');
    expect(strip.tabIndex).toBe(0);
    cleanup();
    expect(show('ar', null).strip.getAttribute('aria-valuetext')).toContain('الفقرة ١ من ١٩');
  });

  it('draws the main actors with a knot per paragraph, and the active row', () => {
    const { container } = show('en', 'p5', 'nato');
    const ids = [...container.querySelectorAll('[data-loom]')].map((one) =>
      one.getAttribute('data-loom'),
    );
    expect(ids).toHaveLength(8);
    expect(ids.slice(0, 2)).toEqual(['china', 'russia']);
    const china = container.querySelector('[data-loom="china"]')!;
    expect(china.querySelectorAll('.loom-bead')).toHaveLength(19);
    expect(container.querySelectorAll('.loom-row')).toHaveLength(1);
    const nato = container.querySelector('[data-loom="nato"]')!;
    expect(nato.getAttribute('class')).toContain('is-lit is-current');
    const ukraine = container.querySelector('[data-loom="ukraine"]')!;
    expect(ukraine.getAttribute('class')).toContain('is-back');
  });

  it('marks what the window shows, in one frame per burst of scrolling', () => {
    const { container } = show('en', 'p5');
    const mark = container.querySelector('.loom-window')!;
    nextFrame();
    expect([mark.getAttribute('y'), mark.getAttribute('height')]).toEqual(['0.00%', '15.79%']);
    vi.stubGlobal('scrollY', 1150);
    for (let event = 0; event < 5; event += 1) fireEvent.scroll(window);
    expect(frames).toHaveLength(1);
    nextFrame();
    expect([mark.getAttribute('y'), mark.getAttribute('height')]).toEqual(['50.00%', '26.32%']);
    // Two more tell how long it took.
    nextFrame();
    nextFrame();
    expect(frames).toHaveLength(0);
  });

  it('draws the mark once for each place, in a scrolled frame or with the paragraph that is read', () => {
    const { container, read } = show('en', 'p5');
    nextFrame();
    const drawn = vi.spyOn(container.querySelector('.loom-window')!, 'setAttribute');
    vi.stubGlobal('scrollY', 1150);
    fireEvent.scroll(window);
    nextFrame();
    expect(drawn).toHaveBeenCalledTimes(2);
    read('p12');
    expect(drawn).toHaveBeenCalledTimes(2);
    // Not followed by a frame yet.
    vi.stubGlobal('scrollY', 1250);
    read('p13');
    expect(drawn).toHaveBeenCalledTimes(4);
  });

  it('marks a place that can be seen where the text is not in view yet, or no more', () => {
    vi.stubGlobal('innerHeight', 150);
    const { container } = show('en', null);
    const mark = container.querySelector('.loom-window')!;
    nextFrame();
    // 14 of 190 px.
    expect([mark.getAttribute('y'), mark.getAttribute('height')]).toEqual(['0.00%', '7.37%']);
    vi.stubGlobal('scrollY', 9000);
    fireEvent.scroll(window);
    nextFrame();
    expect([mark.getAttribute('y'), mark.getAttribute('height')]).toEqual(['92.63%', '7.37%']);
  });

  it('goes to the paragraph that is clicked, and tells first', () => {
    const { strip, onJump } = show('en', 'p1');
    onJump.mockImplementation(() => expect(scrollTo).not.toHaveBeenCalled());
    fireEvent.pointerDown(strip, { clientY: 75, button: 0, isPrimary: true });
    fireEvent.pointerUp(strip, { clientY: 75 });
    expect(gone()).toEqual({ row: 7, behavior: 'smooth' });
    expect(onJump).toHaveBeenCalledTimes(1);
  });

  it('follows a drag at once and does not jump at its end', () => {
    const { strip, onJump } = show('en', 'p1');
    fireEvent.pointerDown(strip, { clientY: 15, button: 0, isPrimary: true });
    fireEvent.pointerMove(strip, { clientY: 17 });
    expect(scrollTo).not.toHaveBeenCalled();
    fireEvent.pointerMove(strip, { clientY: 125 });
    expect(gone()).toEqual({ row: 12, behavior: 'instant' });
    fireEvent.pointerUp(strip, { clientY: 125 });
    fireEvent.pointerMove(strip, { clientY: 30 });
    expect(scrollTo).toHaveBeenCalledTimes(1);
    expect(onJump).not.toHaveBeenCalled();
  });

  it('goes by paragraph and section with keys, on from where the last key leads', () => {
    const { strip, onJump } = show('en', 'p5');
    const press = (key: string) => fireEvent.keyDown(strip, { key });
    press('ArrowDown');
    expect(gone()).toEqual({ row: 5, behavior: 'smooth' });
    press('ArrowDown');
    expect(gone().row).toBe(6);
    press('PageDown');
    expect(gone().row).toBe(7);
    press('End');
    expect(gone().row).toBe(18);
    press('Home');
    expect(gone().row).toBe(0);
    expect(onJump).toHaveBeenCalledTimes(5);
    expect(fireEvent.keyDown(strip, { key: 'Escape' })).toBe(true);
    expect(fireEvent.keyDown(strip, { key: 'ArrowDown', ctrlKey: true })).toBe(true);
    expect(onJump).toHaveBeenCalledTimes(5);
  });

  it.each(['ar', 'en'] as const)('tells who is in a row while it is pointed at, in %s', (code) => {
    const { container, strip } = show(code, 'p5');
    const told = () => container.querySelector('.loom-told');
    expect(told()).toBeNull();
    fireEvent.pointerMove(strip, { clientY: 75 });
    const [dot, comma, eight] = code === 'ar' ? [' · ', '، ', '٨'] : [' · ', ', ', '8'];
    expect(told()?.textContent).toBe(eight + dot + namesIn(code, 'p8').join(comma));
    expect(told()?.getAttribute('aria-hidden')).toBe('true');
    fireEvent.pointerMove(strip, { clientY: 500 });
    expect(told()?.textContent).toContain(namesIn(code, 'p19').join(comma));
    fireEvent.pointerLeave(strip);
    expect(told()).toBeNull();
    fireEvent.pointerDown(strip, { clientY: 5, button: 0, isPrimary: true });
    expect(told()?.textContent).toContain(namesIn(code, 'p1').join(comma));
    fireEvent.pointerCancel(strip);
    expect(told()).toBeNull();
  });

  it('tells by keys where the slider stands, in the words of its value, until they leave', () => {
    const { container, strip } = show('en', 'p5');
    const told = () => container.querySelector('.loom-told');
    fireEvent.keyDown(strip, { key: 'ArrowDown' });
    expect(told()?.textContent).toMatch(/^5 · /);
    const names = told()!.textContent.slice('5 · '.length);
    expect(strip.getAttribute('aria-valuetext')).toContain(`; ${names}`);
    fireEvent.blur(strip);
    expect(told()).toBeNull();
  });

  it('does not glide for those who asked for no motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const { strip } = show('en', 'p5');
    fireEvent.keyDown(strip, { key: 'ArrowUp' });
    expect(gone()).toEqual({ row: 3, behavior: 'instant' });
  });
});
