import './gallery.css';
import { languageOf } from '../../src/i18n/languages.ts';
import { looks, pageOf } from './looks.ts';
import type { State } from './state.ts';
import { groups } from './states.ts';

/* The list of all states, each in a frame of its own for every look: only a frame has its own width, direction and theme. */

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inside);
  return made;
}

function frames({ id, title, width, height }: State) {
  return looks.map((look) => {
    const words = `${look.language}, ${look.theme}`;
    const src = pageOf(id, look);
    return element(
      'figure',
      {},
      element('figcaption', {}, element('a', { href: src }, words)),
      element(
        'div',
        {
          className: 'frame',
          // Where it is scrolled, it begins where the page begins.
          dir: languageOf(look.language).direction,
          tabIndex: 0,
          role: 'group',
          ariaLabel: `${title}: ${words}`,
        },
        // Hundreds of pages at once would be too many.
        element('iframe', {
          title: `${title}: ${words}`,
          loading: 'lazy',
          src,
          width: `${width}`,
          height: `${height}`,
        }),
      ),
    );
  });
}

for (const { title, states } of groups) {
  const group = title.toLowerCase();
  document.getElementById('contents')?.append(element('a', { href: `#${group}` }, title));
  document
    .getElementById('states')
    ?.append(
      element(
        'section',
        { id: group },
        element('h2', {}, title),
        ...states.map((state) =>
          element(
            'section',
            { id: state.id },
            element('h3', {}, state.title),
            element('div', { className: 'looks' }, ...frames(state)),
          ),
        ),
      ),
    );
}
