import { expect, it } from 'vitest';
import { licenceUrl } from './licence.ts';

it('a public licence has an address, and other words have none', () => {
  expect(licenceUrl('CC-BY-4.0')).toBe('https://spdx.org/licenses/CC-BY-4.0.html');
  expect(licenceUrl('All rights reserved')).toBeNull();
  expect(licenceUrl('جميع الحقوق محفوظة')).toBeNull();
});
