// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { retiredNotice, retiredTags } from './retired.ts';
import { smallTelling } from '../../../tests/fixtures/tellings.ts';

it.each([
  ['ar', 'سلمى حداد'],
  ['en', 'Salma Haddad'],
])('sends readers in %s without JavaScript on, and tells them', (language, name) => {
  const telling = smallTelling(language);
  const successor = { kind: 'entity' as const, id: 'salma' };
  // Parsed by a browser without JavaScript: what is in <noscript> counts.
  const { head, body } = new DOMParser().parseFromString(
    `<head>${retiredTags(telling, successor).join('')}</head><body>${retiredNotice(telling, successor)}`,
    'text/html',
  );
  const path = `/news/nasij/${language}/entity/salma`;
  const refresh = head.querySelector('noscript > meta[http-equiv="refresh"]');
  expect(refresh?.getAttribute('content')).toBe(`0; url=${path}`);
  expect(head.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  const link = body.querySelector('noscript a');
  expect(link?.getAttribute('href')).toBe(path);
  expect(link?.textContent).toContain(name);
});
