import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { smallPage } from '../../tests/renderWithApp.tsx';
import { createTexts } from '../i18n/texts.ts';
import { contentSecurityPolicy, fillTemplate, hashOf } from './html.ts';

const template = readFileSync('index.html', 'utf8');
const files = {
  story: '/assets/story.ar.x.json',
  fonts: ['/assets/one.woff2', '/assets/two.woff2'],
  styles: 'p{color:red}',
  withoutScript: '/without-script.css',
};
const page = { head: '<title>A page</title>', body: '<div class="app">Words</div>' };
const fill = (language = 'ar', made = page) =>
  fillTemplate(template, made, smallPage(language), files);

describe('the HTML of a page', () => {
  it('has the rendered head and body in their places', () => {
    const [head = '', body = ''] = fill().split('</head>');
    expect(head).toContain(page.head);
    expect(body).toContain(`<div id="root">${page.body}</div>`);
    expect(fill()).not.toContain('<!--');
  });

  it.each([
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ])('sets language %s and direction %s', (language, direction) => {
    expect(fill(language)).toContain(`<html lang="${language}" dir="${direction}" data-fonts="`);
    expect(fill(language).match(/<html/g)).toHaveLength(1);
  });

  it.each(['$&', '$1', '$$', '$`', "$'", '5 $'])('keeps “%s” in a text', (text) => {
    const made = { head: `<title>${text}</title>`, body: `<p>${text}</p>` };
    const html = fill('ar', made);
    expect(html).toContain(made.head);
    expect(html).toContain(made.body);
  });

  it('carries the security policy once, before all that loads', () => {
    const html = fill();
    const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(template, files.styles)}">`;
    expect(html.split(policy)).toHaveLength(2);
    const [before = ''] = html.split(policy);
    expect(before).not.toMatch(/<script|rel="(?:stylesheet|preload|modulepreload)"/);
  });

  it('has the first styles in it, and names the others behind its words, both once', () => {
    const others = '<link rel="stylesheet" crossorigin href="/assets/index.css">';
    const built = template.replace('</head>', () => `${others}</head>`);
    const html = fillTemplate(built, page, smallPage('ar'), files);
    const [head = '', body = ''] = html.split('</head>');
    expect(head.split(`<style>${files.styles}</style>`)).toHaveLength(2);
    // Not as what a script may read: a frame of no origin would be refused them by a host that says nothing of it.
    const link = others.replace(' crossorigin', '');
    expect(html).not.toContain(others);
    expect(html.split(link)).toHaveLength(2);
    expect(body.indexOf(link)).toBeGreaterThan(body.indexOf(page.body));
  });

  it('is painted once its pictures are there', () => {
    const waits = '<link rel="expect" href="#timeline" blocking="render">';
    const body = '<section class="panel" id="timeline"></section>';
    expect(fill('ar', { ...page, body })).toContain(waits);
    expect(fill()).not.toContain(waits);
  });

  it('names the part that it shows alone where the styles look for it', () => {
    const html = fillTemplate(template, page, smallPage('ar'), files, { tags: [], embed: 'loom' });
    expect(html).toContain('<html lang="ar" dir="rtl" data-embed="loom" data-fonts="');
  });

  it('has the tags of previews before its styles, data at its end, and a notice before the page', () => {
    const tags = [
      '<meta property="og:title" content="$&">',
      '<meta name="robots" content="noindex">',
    ];
    const notice = '<noscript><p>It moved: $1.</p></noscript>';
    const data = '<script type="application/ld+json">{}</script>';
    const html = fillTemplate(template, page, smallPage('ar'), files, { tags, data, notice });
    const [head = '', body = ''] = html.split('</head>');
    for (const each of tags) {
      // Some who make previews read no more than the first 32 KB, which the styles may fill.
      expect(head.indexOf(each)).toBeGreaterThan(0);
      expect(head.indexOf(each)).toBeLessThan(head.indexOf('<style>'));
    }
    expect(body).toContain(`${notice}<div id="root">${page.body}</div>`);
    expect(body.indexOf(data)).toBeGreaterThan(body.indexOf(page.body));
  });

  it.each(['ar', 'en'])('has the words for what cannot be loaded, in %s, unseen', (language) => {
    const { t } = createTexts(language, smallPage(language).locale);
    const [, notice = ''] =
      /<div[^>]* id="missing"[^>]* hidden>(.*?)<\/div><div id="root">/.exec(fill(language)) ?? [];
    for (const key of ['missing.text', 'missing.again', 'app.dismiss']) {
      expect(notice).toContain(`>${t(key)}</`);
    }
  });

  it('allows nothing evaluated or from elsewhere, and inline only the first script and styles', () => {
    const policy = contentSecurityPolicy(template, files.styles);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    const html = fill();
    expect(html).not.toMatch(/\sstyle=|\son\w+=/);
    const allowed = (element: RegExp) =>
      [...html.matchAll(element)].map(([, text = '']) => hashOf(text));
    const scripts = allowed(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g);
    const styles = allowed(/<style[^>]*>([^]*?)<\/style>/g);
    expect([scripts.length, styles.length]).toEqual([1, 1]);
    expect(policy).toContain(`script-src 'self' ${scripts[0]};`);
    expect(policy).toContain(`style-src 'self' ${styles[0]};`);
  });

  it('allows the site by its name, too, where it has one: in a frame of no origin nothing is “self”', () => {
    const site = 'https://example.org';
    const policy = contentSecurityPolicy(template, files.styles, site);
    expect(policy.replaceAll(` ${site}`, '')).toBe(contentSecurityPolicy(template, files.styles));
    expect(policy.split(`'self' ${site}`)).toHaveLength(policy.split("'self'").length);
    const html = fillTemplate(template, page, { ...smallPage('ar'), site }, files);
    expect(html).toContain(`content="${policy}"`);
  });

  it('names the fonts of its language, and loads its story', () => {
    const html = fill();
    expect(html).toContain(' data-fonts="/assets/one.woff2 /assets/two.woff2">');
    for (const font of files.fonts) {
      expect(html).toContain(
        `<link rel="preload" as="font" type="font/woff2" href="${font}" media="(min-width: 48rem)" crossorigin>`,
      );
    }
    expect(html).toMatch(
      /<link rel="preload" as="fetch" fetchpriority="low" href="\/assets\/story[^>]* data-story>/,
    );
    expect(html).toContain(
      '<noscript><link rel="stylesheet" href="/without-script.css"></noscript>',
    );
  });
});
