// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createTexts } from '../../i18n/texts.ts';
import { smallPage } from '../../../tests/renderWithApp.tsx';
import { Offline } from './Offline.tsx';

/** A browser whose waiting worker says whether the page is made of its files. */
function browserWith(isOfPage: boolean) {
  const asked: unknown[] = [];
  const waiting = {
    postMessage(message: unknown, ports: MessagePort[]) {
      asked.push(message);
      ports[0]?.postMessage(isOfPage);
    },
  };
  const registration = Object.assign(new EventTarget(), { waiting, installing: null });
  const serviceWorker = Object.assign(new EventTarget(), {
    register: (url: string) => {
      asked.push(url);
      return Promise.resolve(registration);
    },
  });
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: serviceWorker });
  return asked;
}

afterEach(() => Reflect.deleteProperty(navigator, 'serviceWorker'));

describe.each(['ar', 'en'])('a newer edition, in %s', (language) => {
  const texts = createTexts(language, smallPage(language).locale);
  const show = () => render(<Offline base="/news/nasij/" texts={texts} />);

  it('is offered quietly, asked for or put off', async () => {
    const asked = browserWith(false);
    show();
    expect(await screen.findByRole('status')).toHaveTextContent(texts.t('offline.newer'));
    expect(asked[0]).toBe('/news/nasij/sw.js');
    await userEvent.click(screen.getByRole('button', { name: texts.t('offline.show') }));
    expect(asked.at(-1)).toBe('take over');
    await userEvent.click(screen.getByRole('button', { name: texts.t('offline.later') }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is not offered to a page that is made of it', async () => {
    const asked = browserWith(true);
    show();
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is nobody’s business where the browser has no workers', () => {
    show();
    expect(screen.queryByRole('status')).toBeNull();
  });
});
