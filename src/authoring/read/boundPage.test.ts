import { describe, expect, it } from 'vitest';
import { boundPage, pageLimits } from './boundPage.ts';

const some = (count: number, piece: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => piece(at)).join('');

describe('boundPage', () => {
  it('lets pages of newspapers and books through as they are', () => {
    const page = `<!doctype html><body>${some(20_000, (at) => `<div class="a"><p>${at} <b>one</b>`)}`;
    const inner = page.replaceAll('<div class="a">', '</div><div class="a">');
    expect(boundPage(inner).html).toBe(inner);
    const deep = '<div>'.repeat(400) + '</div>'.repeat(400);
    expect(boundPage(deep).html).toBe(deep);
  });

  it.each([
    ['elements in each other', '<div>'.repeat(520), 'more than 512 deep inside each other'],
    ['any element, also one that nobody knows', '<x-y>'.repeat(520), 'more than 512 deep'],
    ['emphasis that nothing closes', '<em>'.repeat(520), 'more than 512 deep'],
    ['elements', some(pageLimits.elements + 1, () => '<br>'), 'has more than 100,000 elements'],
    ['comments', some(pageLimits.elements + 1, () => '<!---->'), 'has more than 100,000 elements'],
    [
      'attributes of one',
      `<p ${some(501, (at) => `a${at} `)}>`,
      'more than 500 attributes in one element',
    ],
    [
      'attributes',
      some(1_300, () => `<p ${some(400, (at) => `a${at} `)}>`),
      'more than 500,000 attributes',
    ],
  ])('says which limit a page is over: %s', (_, page, what) => {
    expect(() => boundPage(page)).toThrow(what);
    expect(() => boundPage(page)).toThrow('Save the article’s words as a .txt file.');
  });

  it('counts what a parser makes of a page, not what stands in it', () => {
    // Each paragraph opens again what nothing has closed.
    const page = some(60, (at) => `<b id="${at}">`) + some(2_000, () => '<p>a</p>');
    expect(() => boundPage(`${page}`)).not.toThrow();
    expect(() => boundPage(some(60, (at) => `<b id="${at}"><p>`).repeat(80))).toThrow('than');
    const script = `<script>${'<div>'.repeat(600)}</script><!-- ${'<div>'.repeat(600)} -->`;
    expect(boundPage(script).html).toBe(script);
  });

  it('takes out the style sheets of the screen, and leaves all else where it is', () => {
    const page = `<style>a{b:c}</style><style media="print">d{}</style><style media="(max-width: 600px)">d{}</style><style type="text/x">d{}</style><p title="<style>">e</p>
      <noscript><style>f{}</style></noscript><template><style>f{}</style></template><!-- <style>g{}</style> --><style>h{}`;
    expect(boundPage(page)).toEqual({
      html: `<style></style><style media="print"></style><style media="(max-width: 600px)"></style><style type="text/x"></style><p title="<style>">e</p>
      <noscript><style></style></noscript><template><style></style></template><!-- <style>g{}</style> --><style>`,
      styles: ['a{b:c}', 'h{}'],
    });
  });
});
