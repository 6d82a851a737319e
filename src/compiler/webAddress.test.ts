import { describe, expect, it } from 'vitest';
import { itRefuses } from '../../tests/fixtures/brokenStory.ts';
import { addressFault, addressPattern } from './webAddress.ts';

describe('the address of a source', () => {
  it.each([
    'https://example.org',
    'https://example.org/',
    'https://www.example.org/a/b.html?c=d&e#f',
    'https://EXAMPLE.org/%D9%85',
    'https://example.org:8443/report',
    'https://example.org/@writer/a:b',
    'https://192.0.2.1/report',
    'https://exa_mple.org/',
    // Other alphabets, as they are and as computers write them.
    'https://موقع.وزارة-الاتصالات.مصر/خبر',
    'https://xn--4gbrim.xn----ymcbaaajlc6dj7bxne2c.xn--wgbh1c/',
    'https://президент.рф/новости',
    'https://новости.example.org/',
    'https://faß.de/',
    'https://www.日本テレビtv.jp/',
    'https://한국어.kr/',
    'https://हिन्दी.भारत/',
    'https://münchen.de/',
    'https://fa.wikipedia.org/wiki/می‌خواهم',
  ])('can be %s', (address) => {
    expect(addressFault(address)).toBeNull();
    expect(address).toMatch(addressPattern);
  });

  it.each([
    ['http://example.org/', 'not a full https address', 'https://'],
    ['javascript:void(0)', 'not a full https address', 'https://'],
    ['data:text/plain,a', 'not a full https address', 'https://'],
    ['//example.org/', 'not a full https address', 'https://'],
    ['https:example.org', 'not a full https address', 'https://'],
    ['https:/example.org', 'not a full https address', 'https://'],
    ['HTTPS://example.org', 'not a full https address', 'https://'],
    [' https://example.org', 'has a space', '%20'],
    ['https://example.org/a b', 'has a space', '%20'],
    ['https://exam\tple.org/', 'has a space', '%20'],
    ['https://example.org/\u0007', 'has a space', '%20'],
    ['https:///example.org', 'names no host', '“//”'],
    ['https://', 'names no host', '“//”'],
    ['https://:443/', 'names no host', '“//”'],
    ['https://?a.b', 'names no host', '“//”'],
    ['https://user@example.org/', 'name or password', 'Take out'],
    ['https://user:word@example.org/', 'name or password', 'Take out'],
    ['https://example.org@example.net/', 'name or password', 'Take out'],
    ['https://@example.org/', 'name or password', 'Take out'],
    ['https://example.net\\@example.org/', 'backslash', '“/”'],
    ['https://example.org\\report', 'backslash', '“/”'],
    ['https://example.org/a\\b', 'backslash', '“/”'],
    ['https://example.org:/', 'no port', 'Take it out'],
    ['https://example.org:0/', 'no port', 'Take it out'],
    ['https://example.org:0443/', 'no port', 'Take it out'],
    ['https://example.org:99999/', 'no port', 'Take it out'],
    ['https://example.org:a/', 'no port', 'Take it out'],
    ['https://example/', 'cannot be one', 'copy its address'],
    ['https://example.org./', 'cannot be one', 'copy its address'],
    ['https://example..org/', 'cannot be one', 'copy its address'],
    ['https://.example.org/', 'cannot be one', 'copy its address'],
    ['https://[2001:db8::1]/a.b', 'cannot be one', 'copy its address'],
    ['https://xn--a.org/', 'cannot be one', 'copy its address'],
    ['https://xn--80ak6aa92e-.com/', 'cannot be', 'copy its address'],
    [`https://${'a'.repeat(260)}.org/`, 'cannot be opened', 'copy its address'],
    ['https://exa<mple.org/', 'cannot be opened', 'copy its address'],
    ['https://0x7f.1/', 'leads to another host than it seems to, “127.0.0.1”', '127.0.0.1'],
    ['https://0300.0.2.1/', 'leads to another host', '192.0.2.1'],
    ['https://192.513/', 'leads to another host', '192.0.2.1'],
    ['https://ex%61mple.org/', 'leads to another host', '“example.org”'],
    ['https://example%2eorg/', 'cannot be one', 'copy its address'],
    ['https://ｅxample.org/', 'leads to another host', '“example.org”'],
    ['https://example。org/', 'cannot be one', 'copy its address'],
    ['https://ex\u00adample.org/', 'leads to another host', '“example.org”'],
    // Cyrillic, Greek and Armenian among Latin letters.
    ['https://еxample.org/', 'mixes alphabets in its host: “еxample”', 'copy its address'],
    ['https://xn--xample-2of.org/', 'mixes alphabets in its host: “еxample”', 'copy its address'],
    ['https://examplε.org/', 'mixes alphabets', 'copy its address'],
    ['https://exaмple.рф/', 'mixes alphabets', 'copy its address'],
    ['https://խample.org/', 'mixes alphabets', 'copy its address'],
    ['https://президеntμ.рф/', 'mixes alphabets', 'copy its address'],
  ])('cannot be %s', (address, what, fix) => {
    const fault = addressFault(address);
    expect(fault?.what).toContain(what);
    expect(fault?.what).toContain(`“${address}”`);
    expect(fault?.fix).toContain(fix);
  });

  itRefuses([
    [
      'a source whose address hides its host',
      'address',
      'Take out all between',
      ['story.yaml', 'https://example.org/river', '▸https://example.org@example.net/river'],
    ],
    [
      'an address that only reads as one once its escapes are undone',
      'address',
      'Write “/” in its place',
      ['entities.yaml', 'https://example.org/union', '▸"https://example.org\\x5cunion"'],
    ],
    [
      'another scheme',
      'address',
      'begins with https://',
      ['story.yaml', 'https://example.org/river', '▸ftp://example.org/river'],
    ],
  ]);
});
