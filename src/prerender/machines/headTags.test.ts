// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dataBlock, dataTag, headTags, openGraphLocale } from './headTags.ts';
import { image, root, smallTelling, tellingsFor } from '../../../tests/fixtures/tellings.ts';

const salma = { kind: 'entity' as const, id: 'salma' };

/** The tags as a crawler reads them. */
function read(tags: readonly string[]) {
  const { head } = new DOMParser().parseFromString(`<head>${tags.join('')}</head>`, 'text/html');
  const contents = [...head.querySelectorAll('meta')].map((meta): [string, string] => [
    meta.getAttribute('property') ?? meta.name,
    meta.content,
  ]);
  const links = [...head.querySelectorAll('link')].map(({ type, title, href }) => ({
    type,
    title,
    href,
  }));
  return { head, contents, links };
}

describe('the tags for previews', () => {
  it('tell of a page in its language', () => {
    const { contents } = read(headTags(smallTelling('en'), salma, image));
    expect(contents).toEqual([
      ['og:type', 'article'],
      ['og:site_name', 'Nasij'],
      ['og:title', 'Salma Haddad — An accord across the river'],
      ['og:description', 'Mayor of Rabwa.'],
      ['og:locale', 'en_GB'],
      ['og:locale:alternate', 'ar_AR'],
      ['article:published_time', '2022-02-05'],
      ['og:url', `${root}/en/entity/salma`],
      ['og:image', image.url],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', image.alt],
      ['twitter:card', 'summary_large_image'],
    ]);
    const arabic = read(headTags(smallTelling('ar'), salma, image)).contents;
    expect(arabic).toEqual(
      expect.arrayContaining([
        ['og:site_name', 'نسيج'],
        ['og:title', 'سلمى حداد — اتفاق على ضفتي النهر'],
        ['og:locale', 'ar_AR'],
        ['og:locale:alternate', 'en_GB'],
        ['og:url', `${root}/ar/entity/salma`],
      ]),
    );
  });

  it('promise no large picture where there is none', () => {
    const { contents } = read(headTags(smallTelling('en'), null, null));
    expect(contents).toContainEqual(['twitter:card', 'summary']);
    expect(contents.filter(([name]) => name.startsWith('og:image'))).toEqual([]);
  });

  it('lead to the feed and to what can be embedded', () => {
    const { links } = read(headTags(smallTelling('en'), salma, null));
    expect(links).toEqual([
      {
        type: 'application/atom+xml',
        title: 'An accord across the river',
        href: `${root}/en/feed.xml`,
      },
      {
        type: 'application/json+oembed',
        title: 'Salma Haddad — An accord across the river',
        href: `${root}/en/entity/salma/oembed.json`,
      },
    ]);
  });

  it('hold no address where the site does not know its own', () => {
    const { contents, links } = read(
      headTags(smallTelling('ar', { site: '', base: '/' }), salma, null),
    );
    expect(links).toEqual([]);
    expect(contents.map(([name]) => name)).toContain('og:title');
    expect(contents.filter(([, content]) => /^(?:https?:|\/)/.test(content))).toEqual([]);
  });

  it('bring every text through whole, whatever it holds', () => {
    const hard = `A "quoted" <b>title</b> & 'more'</script>\u2028`;
    const telling = smallTelling('en');
    const story = { ...telling.index.story, title: hard, standfirst: hard };
    const hardTelling = { ...telling, index: { ...telling.index, story } };
    const { head, contents } = read([
      ...headTags(hardTelling, null, null),
      dataTag(hardTelling, null, null),
    ]);
    expect(contents).toContainEqual(['og:title', hard]);
    expect(contents).toContainEqual(['og:description', hard]);
    const data = JSON.parse(head.querySelector('script')?.textContent ?? '');
    expect(data['@graph'][0]).toMatchObject({ headline: hard, description: hard });
    expect(head.ownerDocument.body.textContent).toBe('');
  });
});

it('names a locale for each language of the house', () => {
  const languages = tellingsFor('beijing').map(({ index }) => index.story.language);
  for (const language of languages) {
    expect(openGraphLocale(language)).toMatch(new RegExp(`^${language}_[A-Z]{2}$`));
  }
});

it('writes JSON that neither ends its element nor breaks a line', () => {
  const value = { text: '</script><!-- \u2028 \u2029' };
  expect(dataBlock(value)).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(dataBlock(value))).toEqual(value);
});
