import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { smallPage } from '../../tests/renderWithApp.tsx';
import { createTexts } from '../i18n/texts.ts';
import { contentSecurityPolicy, fillTemplate } from './html.ts';

const template = readFileSync('index.html', 'utf8');
const files = {
  story: '/assets/story.ar.x.json',
  fonts: ['/assets/one.woff2', '/assets/two.woff2'],
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
    expect(fill(language)).toContain(`<html lang="${language}" dir="${direction}">`);
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
    const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(template)}">`;
    expect(html.split(policy)).toHaveLength(2);
    const [before = ''] = html.split(policy);
    expect(before).not.toMatch(/<script|rel="(?:stylesheet|preload|modulepreload)"/);
  });

  it('names the styles before everything that would share the line with them, and once', () => {
    const asBuilt = '<link rel="stylesheet" crossorigin href="/assets/index.css">';
    const built = template.replace('</head>', () => `${asBuilt}</head>`);
    const html = fillTemplate(built, page, smallPage('ar'), files);
    // Not as what a script may read: a frame of no origin would be refused them by a host that says nothing of it.
    const styles = asBuilt.replace(' crossorigin', '');
    expect(html.split(styles)).toHaveLength(2);
    expect(html.split(styles)[0]).not.toContain('preload');
    expect(html).not.toContain(asBuilt);
  });

  it('names the part that it shows alone where the styles look for it', () => {
    const html = fillTemplate(template, page, smallPage('ar'), files, { tags: [], embed: 'loom' });
    expect(html).toContain('<html lang="ar" dir="rtl" data-embed="loom">');
  });

  it('has what machines read last in its head, and a notice before the page', () => {
    const tags = [
      '<meta property="og:title" content="$&">',
      '<meta name="robots" content="noindex">',
    ];
    const notice = '<noscript><p>It moved: $1.</p></noscript>';
    const html = fillTemplate(template, page, smallPage('ar'), files, { tags, notice });
    const [head = '', body = ''] = html.split('</head>');
    for (const each of tags) {
      expect(head.indexOf(each)).toBeGreaterThan(head.indexOf('data-story>'));
    }
    expect(body).toContain(`${notice}<div id="root">${page.body}</div>`);
  });

  it.each(['ar', 'en'])('has the words for what cannot be loaded, in %s, unseen', (language) => {
    const { t } = createTexts(language, smallPage(language).locale);
    const [, notice = ''] =
      /<div[^>]* id="missing"[^>]* hidden>(.*?)<\/div><div id="root">/.exec(fill(language)) ?? [];
    for (const key of ['missing.text', 'missing.again', 'app.dismiss']) {
      expect(notice).toContain(`>${t(key)}</`);
    }
  });

  it('allows nothing evaluated or from elsewhere, and inline only the script of the template', () => {
    expect(contentSecurityPolicy(template)).toMatch(/^default-src 'none';/);
    expect(contentSecurityPolicy(template)).not.toMatch(/unsafe|\*|https?:/);
    expect(fill()).not.toMatch(/<style|\sstyle=|\son\w+=/);
    const inline = [...fill().matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)];
    const hashes = inline.map(([, code = '']) =>
      createHash('sha256').update(code).digest('base64'),
    );
    expect(hashes).toHaveLength(1);
    expect(contentSecurityPolicy(template)).toContain(`script-src 'self' 'sha256-${hashes[0]}';`);
  });

  it('allows the site by its name, too, where it has one: in a frame of no origin nothing is “self”', () => {
    const site = 'https://example.org';
    const policy = contentSecurityPolicy(template, site);
    expect(policy.replaceAll(` ${site}`, '')).toBe(contentSecurityPolicy(template));
    expect(policy.split(`'self' ${site}`)).toHaveLength(policy.split("'self'").length);
    const html = fillTemplate(template, page, { ...smallPage('ar'), site }, files);
    expect(html).toContain(`content="${policy}"`);
  });

  it('loads first the fonts and the story of its language', () => {
    const html = fill();
    for (const font of files.fonts) {
      expect(html).toContain(
        `<link rel="preload" as="font" type="font/woff2" href="${font}" crossorigin>`,
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
