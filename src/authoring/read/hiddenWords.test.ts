import { describe, expect, it } from 'vitest';
import type { SourceArticle } from '../types.ts';
import { readArticle } from './readArticle.ts';
import { parseHtml } from './testFiles.ts';

const sentence = (number: number) =>
  `In year ${number} the harbour board said that its quay would open to small boats.`;
const secret = 'The board has sold the whole quay to a stranger for a song.';

const read = (html: string): Promise<SourceArticle> =>
  readArticle(new TextEncoder().encode(html), { name: 'a.html', language: 'en', parseHtml });

/** A page with some head and an article that has something in its midst. */
const pageWith = (inside: string, head = '') =>
  `<!doctype html><head><title>A new quay</title>${head}</head><body><article><h1>A new quay</h1>
  <p>${sentence(1)}</p><p>${sentence(2)}</p>${inside}<p>${sentence(3)}</p><p>${sentence(4)}</p></article>`;

const wordsOf = ({ blocks }: SourceArticle) => blocks.map(({ text }) => text).join(' ');

const styled: readonly (readonly [style: string, why: string])[] = [
  ['display:none', 'display is none'],
  ['DISPLAY : NONE !important', 'display is none'],
  ['visibility: hidden', 'visibility is hidden'],
  ['opacity: 0', 'opacity is 0'],
  ['opacity:0.0', 'opacity is 0'],
  ['font-size:0', 'the size of its letters is 0'],
  ['font-size: 0px', 'the size of its letters is 0px'],
  ['font-size: 1px', 'the size of its letters is 1px'],
  ['font: 0/0 a', 'the size of its letters is 0'],
  ['color: transparent', 'its letters are transparent'],
  ['color: rgba(0, 0, 0, 0)', 'its letters are transparent'],
  ['color: rgb(0 0 0 / 0%)', 'its letters are transparent'],
  ['color: hsla(120, 50%, 50%, 0)', 'its letters are transparent'],
  ['color: #ffffff00', 'its letters are transparent'],
  ['color: #fff; background: white', 'its letters have the colour of their ground'],
  ['color: rgb(255, 255, 255); background-color: #ffffff', 'the colour of their ground'],
  ['position: absolute; left: -9999px', 'it stands off the screen'],
  ['position: fixed; top: -100em', 'it stands off the screen'],
  ['transform: translateX(-9999px)', 'it stands off the screen'],
  ['margin-left: -9999px', 'it stands off the screen'],
  ['text-indent: -9999px', 'it is indented off the screen'],
  ['position: absolute; clip: rect(0 0 0 0)', 'it is clipped away'],
  ['position: absolute; clip: rect( 1px, 1px, 1px, 1px )', 'it is clipped away'],
  ['clip-path: inset(50%)', 'it is clipped away'],
  ['height: 0; overflow: hidden', 'it has no size'],
  ['width: 1px; height: 1px; overflow: hidden', 'it has no size'],
  ['max-height: 0; overflow-y: clip', 'it has no size'],
  ['transform: scale(0)', 'it has no size'],
];

describe('words that cannot be seen on a page', () => {
  it.each(styled)('are left out and listed: %s', async (style, why) => {
    for (const inside of [
      `<p style="${style}">${secret}</p>`,
      `<p>${sentence(5)} <span style="${style}">${secret}</span></p>`,
      `<div style="${style}"><div><p>${secret}</p></div></div>`,
    ]) {
      const article = await read(pageWith(inside));
      expect(wordsOf(article)).not.toContain('stranger');
      const listed = article.dropped.filter(({ text }) => text === secret);
      expect(listed.map((one) => one.why)).toEqual([expect.stringContaining(why)]);
      expect(listed[0]?.line).toBeGreaterThan(1);
      expect(article.blocks.length).toBeGreaterThanOrEqual(4);
    }
  });

  it.each(styled)('by a class of the page’s own styles: %s', async (style, why) => {
    const inside = `<p class="note x">${secret}</p>`;
    const article = await read(pageWith(inside, `<style>p{color:red}.note{${style}}</style>`));
    expect(wordsOf(article)).not.toContain('stranger');
    expect(article.dropped.find(({ text }) => text === secret)?.why).toContain(why);
  });

  it.each([
    ['<p hidden>', '</p>', 'it is marked hidden'],
    ['<template><p>', '</p></template>', 'it is a template for scripts'],
    ['<noscript><p>', '</p></noscript>', 'it is for browsers without scripts'],
  ])('are left out and listed: %s', async (open, close, why) => {
    const article = await read(pageWith(`${open}${secret}${close}`));
    expect(wordsOf(article)).not.toContain('stranger');
    expect(article.dropped.find(({ text }) => text === secret)?.why).toContain(why);
  });

  it.each([
    '#gone{display:none}',
    'article .note{display:none}',
    'article > p.note, .other{display:none}',
    'p[data-kind=note]{display:none}',
    '.note:not(.open){display:none}',
    '.note{display:block}p#gone{display:none}',
    '.note{display:none!important}#gone{display:block}',
    '.note{display:none}@media print{.note{display:block}}',
    '@media screen{.note{display:none}}',
    '@media (min-width: 600px){.note{display:none}}',
    '@supports (display: grid){.note{display:none}}',
    'article{& .note{display:none}}',
    'article{.note{display:none}}',
    '.broken{color:;;} a{:} .note{display:none}',
  ])('by %s', async (css) => {
    const inside = `<p id="gone" class="note" data-kind="note">${secret}</p>`;
    const article = await read(pageWith(inside, `<style>${css}</style>`));
    expect(wordsOf(article)).not.toContain('stranger');
    expect(article.dropped.map(({ text }) => text)).toContain(secret);
  });

  it('are left out in the cells of a table', async () => {
    const inside = `<table><tr><td>2040</td><td>12 boats<span style="opacity:0">${secret}</span></td></tr></table>`;
    const article = await read(pageWith(inside));
    expect(wordsOf(article)).toContain('2040 · 12 boats');
    expect(wordsOf(article)).not.toContain('stranger');
    expect(article.dropped.map(({ text }) => text)).toContain(secret);
  });
});

describe('words that a reader sees stay', () => {
  it.each([
    ['<p aria-hidden="true">', '</p>'],
    ['<details><summary>More</summary><p>', '</p></details>'],
    ['<p hidden style="display:block">', '</p>'],
    ['<div style="visibility:hidden"><p style="visibility:visible">', '</p></div>'],
    ['<div style="font-size:0"><p style="font-size:16px">', '</p></div>'],
    ['<div style="color:transparent"><p style="color:#333">', '</p></div>'],
    ['<p style="opacity:0.9;font-size:10px;color:#fff;background:#000">', '</p>'],
    ['<p style="background-clip:text;color:transparent">', '</p>'],
    ['<p style="text-indent:2em;margin-left:-10px">', '</p>'],
    ['<p style="height:0;overflow:hidden;padding-bottom:56%">', '</p>'],
    ['<p style="position:absolute;left:20px;width:100%;overflow:hidden">', '</p>'],
    ['<p style="color:rgb(0,0,0);background:#fff">', '</p>'],
    ['<p style="font:700 16px/1.2 serif">', '</p>'],
    ['<p style="color:#fff;background-color:#fff;background:#000">', '</p>'],
    ['<p class="note">', '</p>'],
  ])('%s', async (open, close) => {
    const css = [
      '@media print{.note{display:none}}',
      '@media (max-width: 600px){.note{display:none}}',
      '@media (prefers-color-scheme: dark){.note{color:transparent}}',
      '.note:hover{opacity:0}',
      '.note::before{display:none}',
      '.note{display:none}.note{display:block}',
      '.note{opacity:0}article .note{opacity:1}',
      '.off .note{display:none}',
      '} .note{display:none}',
    ].join('\n');
    const article = await read(pageWith(`${open}${secret}${close}`, `<style>${css}</style>`));
    expect(wordsOf(article)).toContain(secret);
  });

  it.each([
    ['<p><a href="#">Continue reading</a></p><div style="display:none"><p>', '</p></div>'],
    ['<button>Read more</button><section hidden><p>', '</p></section>'],
    ['<p>اقرأ المزيد</p><div style="max-height:0;overflow:hidden"><p>', '</p></div>'],
    ['<section hidden><p>', '</p></section><a href="#">Read more…</a>'],
    ['<button>Show more</button><div class="rest"><p>', '</p></div>'],
  ])('where a button shows them: %s', async (open, close) => {
    const css = '<style>.rest{display:none}</style>';
    const article = await read(pageWith(`${open}${secret}${close}`, css));
    expect(wordsOf(article)).toContain(secret);
  });

  it('where a script takes the cover off a page that its styles hide', async () => {
    const cover = '<style>body{opacity:0}.page{visibility:hidden}</style>';
    const inside = `<div class="page"><p>${sentence(5)}</p></div>`;
    expect(wordsOf(await read(pageWith(inside, cover)))).toContain(sentence(5));
  });
});
