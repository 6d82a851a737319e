// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTexts } from '../../i18n/texts.ts';
import { type Message, takeOver } from '../../offline/messages.ts';
import { smallPage } from '../../../tests/renderWithApp.tsx';
import { inStory } from '../../../tests/inStory.tsx';
import { Offline } from './Offline.tsx';

/** A browser in which a worker with these files waits. */
function browserWith(files: readonly string[]) {
  const asked: unknown[] = [];
  const waiting = {
    postMessage(message: Message, ports: MessagePort[]) {
      asked.push(message);
      if (message === takeOver) return;
      ports[0]?.postMessage(message.files.every((file) => files.includes(file)));
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

/** A page whose head names these scripts. */
function pageWith(...scripts: string[]) {
  for (const src of scripts) {
    const script = Object.assign(document.createElement('script'), { src, type: 'module' });
    document.head.append(script);
  }
}

const own = '/news/nasij/assets/page.js';
beforeEach(() => pageWith(own));
afterEach(() => {
  document.head.replaceChildren();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

describe.each(['ar', 'en'])('a newer edition, in %s', (language) => {
  const texts = createTexts(language, smallPage(language).locale);
  const show = () => render(inStory(<Offline />, { texts, base: '/news/nasij/' }));

  it('is offered quietly, asked for or put off', async () => {
    const asked = browserWith(['/news/nasij/assets/newer.js']);
    show();
    expect(await screen.findByRole('status')).toHaveTextContent(texts.t('offline.newer'));
    expect(asked[0]).toBe('/news/nasij/sw.js');
    await userEvent.click(screen.getByRole('button', { name: texts.t('offline.show') }));
    expect(asked.at(-1)).toBe('take over');
    await userEvent.click(screen.getByRole('button', { name: texts.t('offline.later') }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is not offered to a page that is made of it, whatever others add to the page', async () => {
    const asked = browserWith([own]);
    pageWith(
      'chrome-extension://abcdefgh/inject.js',
      'https://elsewhere.example/news/nasij/assets/page.js',
      '/news/nasij/cdn/decode.js',
      '/assets/paper.js',
    );
    show();
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is nobody’s business where the browser has no workers', () => {
    show();
    expect(screen.queryByRole('status')).toBeNull();
  });
});
