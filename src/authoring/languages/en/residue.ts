import type { ResidueWords } from '../../read/residueWords.ts';

/** What pages in English write around an article. */
export const englishResidue: ResidueWords = {
  sharing: `
    facebook, twitter, whatsapp, telegram, linkedin, instagram, pinterest, reddit, share, share this,
    share this article, share this story, share on, share on facebook, share on twitter, share on x,
    share via email, share on whatsapp, copy link, copy url, link copied, copied, tweet, follow us`,
  sharingBeside: `
    x, e mail, email, mail, messenger, tumblr, viber, snapchat, tiktok, youtube, threads, bluesky, mastodon,
    flipboard, pocket, skype, vk, ok, line, wechat, weibo, google, rss, print, save, post, pin, send, more,
    link, comments, comment, on, via`,
  notices: `
    ad, ads, advert, advertisement, advertisements, advertising, sponsored, sponsored content, paid content,
    promoted, skip advertisement, story continues below advertisement, article continues below advertisement,
    article continues after advertisement, continue reading below, continue reading, scroll to continue,
    read more, read the full story, see more, show more, load more, loading, related, related articles,
    related stories, related topics, related news, more on this story, more from this section, most read,
    most popular, top stories, recommended, recommended for you, you may also like, you might also like,
    trending, trending now, read also, also read, see also, comments, leave a comment, post a comment,
    view comments, show comments, back to top, listen to this article, listen to article, subscribe,
    subscribe now, sign in, sign up, log in, newsletter, our newsletter, our free daily newsletter,
    cookie settings, accept all, subscribers only, for subscribers only, this article is for subscribers only,
    our standards the thomson reuters trust principles, print, print this page, print this article, ad space,
    report a typo, ends, tags, topics`,
  pointers: `
    read also, also read, read more, see also, watch also, related, more on this, recommended, tags, topics,
    keywords, filed under`,
  pointerOpenings: 'read also, also read, you may also like',
  openers: `
    read more, read on, continue reading, keep reading, show more, see more, view more, load more, more,
    read the full story, read the full article, expand`,
  appeals: `
    subscribe to our, sign up for our, sign up to our, sign up for the newsletter, get our newsletter,
    get the latest news, follow us on, join us on, join our whatsapp, join our telegram, join our channel,
    download our app, we use cookies, this site uses cookies, this website uses cookies, click here to`,
  home: 'home, homepage, front page',
  timeOpenings: 'published, first published, last updated, updated, last modified, posted',
  credits: `
    photo, photos, photo credit, image, images, image credit, image source, picture, credit, illustration,
    file photo, source, sources`,
  creditOpenings:
    'photo by, photos by, picture by, image by, image courtesy of, photo courtesy of, illustration by',
  agencies: `
    afp, ap, ap photo, reuters, associated press, getty, getty images, epa, epa efe, efe, xinhua, dpa, tass,
    shutterstock, ria novosti, anadolu, anadolu agency`,
  agencyLinks: 'via, by, file, photo, images',
  rights: 'all rights reserved',
  updated: 'last updated, updated',
  yearPreposition: 'in',
  weekday: /(?:mon|tues|wednes|thurs|fri|satur|sun)day/,
  sources: 'source, sources',
  copyright: 'copyright',
  comments: /comments?/,
  pixels: 'px',
  sizeLetters: 'Aa',
  readingTime: {
    before: /(?:estimated )?reading time/,
    minutes: /min(?:ute)?[sn]?\.?/,
    after: /read|reading|to read/,
  },
  byline:
    /^(?:(?:By|BY|by) (?=\p{Lu}[\p{L}.'’-]*\s+\p{Lu})|(?:(?:With )?[Aa]dditional |With )?(?:[Rr]eporting|[Ww]riting) by |(?:Words|Written|Reported|Edited|Editing|Translated|Compiled) by )(.*)$/u,
  amongNames: `
    and, in, for, at, from, with, the, of, by, de, del, della, da, di, la, le, van, von, der, den, bin, ibn,
    al, el, additional, reporting, editing, edited, writing, written, compiled, translated, newsroom, bureau`,
  bylineLabels: /author|reporter/,
  abbreviation: /\b[ap]\.m\.$/i,
  behindHyphen: 'and, or, to',
};
