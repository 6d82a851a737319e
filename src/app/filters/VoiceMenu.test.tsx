// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { beijingIn } from '../../../tests/fixtures/stories.ts';
import { renderWithApp } from '../../../tests/renderWithApp.tsx';
import { inStory } from '../../../tests/inStory.tsx';
import { locales } from '../../i18n/locales.ts';
import { createTexts } from '../../i18n/texts.ts';
import { voiceName } from '../../ui/voices.ts';
import { type Filters, voicesOf } from '../../story/filters.ts';
import { indexStory } from '../../story/storyIndex.ts';
import { writePath } from '../../url/address.ts';
import { VoiceMenu } from './VoiceMenu.tsx';

describe.each(['ar', 'en'] as const)('the voices in %s', (language) => {
  const index = indexStory(beijingIn(language));
  const texts = createTexts(language, locales[language] ?? {});
  const { t } = texts;
  const focus = { kind: 'entity', id: 'china' } as const;
  const nameOf = (voice: string) => voiceName(voice, index, texts);
  const summary = () => screen.getByText(t('voiceMenu.title')).closest('summary')!;
  const menu = () => summary().closest('details')!;
  const links = () => within(screen.getByRole('navigation')).getAllByRole('link');
  const linkTo = (voice: string) =>
    links().find((link) => link.querySelector('.voice-name')?.textContent === nameOf(voice))!;

  async function show(filters: Filters = {}) {
    const state = { language, focus, filters, view: 'loom' as const };
    render(
      inStory(
        <>
          <VoiceMenu state={state} />
          <button type="button">elsewhere</button>
        </>,
        { index, texts, base: '/news/' },
      ),
    );
    const user = userEvent.setup();
    await user.click(summary());
    await screen.findByRole('navigation');
    return { user, state };
  }

  it('lists everyone who speaks by how much they do, after everyone together', async () => {
    await show();
    const voices = [...voicesOf(index)];
    const [everyone, ...listed] = links();
    expect(everyone).toHaveTextContent(t('voiceMenu.everyone'));
    expect(listed).toHaveLength(voices.length);
    const counts = listed.map((link) => {
      const voice = voices.find(([id]) => linkTo(id) === link)!;
      const count = voice[1].length;
      const total = index.story.paragraphs.length;
      expect(link).toHaveTextContent(t('voiceMenu.share', { count, total }));
      expect(link.querySelector('rect')).toHaveAttribute(
        'width',
        `${Math.round((count / total) * 1000) / 10}%`,
      );
      return count;
    });
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(linkTo('reporter')).toHaveTextContent(t('voices.reporter'));
    expect(linkTo('putin').querySelector('svg')).toHaveClass('kind-person');
  });

  it('leads to one voice alone and keeps focus, view and the other filters', async () => {
    const { state } = await show({ stance: ['opposition'] });
    const filters = { voice: 'putin', stance: ['opposition'] as const };
    expect(linkTo('putin')).toHaveAttribute('href', `/news${writePath({ ...state, filters })}`);
    expect(links()[0]).toHaveAttribute('aria-current', 'true');
    expect(links()[0]).toHaveAttribute('href', `/news${writePath(state)}`);
  });

  it('shows the voice that is listened to, whose link leads back to everyone', async () => {
    const { state } = await show({ voice: 'kremlin' });
    expect(summary()).toHaveTextContent(nameOf('kremlin'));
    const current = links().filter((link) => link.hasAttribute('aria-current'));
    expect(current).toEqual([linkTo('kremlin')]);
    expect(linkTo('kremlin')).toHaveTextContent(t('voiceMenu.leave'));
    const back = `/news${writePath({ ...state, filters: {} })}`;
    expect(linkTo('kremlin')).toHaveAttribute('href', back);
    expect(links()[0]).toHaveAttribute('href', back);
  });

  it('lists a chosen voice even where it speaks in no paragraph', async () => {
    await show({ voice: 'editor' });
    expect(linkTo('editor')).toHaveAttribute('aria-current', 'true');
    expect(links().at(-1)).toBe(linkTo('editor'));
  });

  it('closes by Escape and by a choice, back to its button', async () => {
    const { user } = await show();
    await user.tab();
    expect(links()[0]).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(menu()).not.toHaveAttribute('open');
    expect(summary()).toHaveFocus();
    await user.click(summary());
    // jsdom follows no links.
    linkTo('putin').addEventListener('click', (event) => event.preventDefault());
    await user.click(linkTo('putin'));
    expect(menu()).not.toHaveAttribute('open');
    expect(summary()).toHaveFocus();
  });

  it('closes when the pointer or the keyboard goes elsewhere', async () => {
    const { user } = await show();
    const elsewhere = screen.getByText('elsewhere');
    await user.click(elsewhere);
    expect(menu()).not.toHaveAttribute('open');
    await user.click(summary());
    expect(menu()).toHaveAttribute('open');
    await screen.findByRole('navigation');
    elsewhere.focus();
    expect(menu()).not.toHaveAttribute('open');
    expect(elsewhere).toHaveFocus();
  });

  it('a voice in the text filters text, graph and timeline, and always leads to itself', async () => {
    const { user, history } = renderWithApp({ language });
    const paragraph = (id: string) => document.getElementById(id)!;
    const voiceLine = () => paragraph('p3').querySelector<HTMLElement>('.voice a:nth-of-type(2)')!;
    const edge = document.querySelector('[data-relation="rabwa-sahel-accord"]');
    const mark = document.querySelector('svg [data-event="meeting-2019"]');
    await user.click(voiceLine());
    expect(history.url()).toBe(`/${language}/?voice=salma`);
    expect(paragraph('p3')).not.toHaveClass('is-out');
    expect(paragraph('p1')).toHaveClass('is-out');
    expect(edge).toHaveClass('is-out');
    expect(mark).toHaveClass('is-out');
    await user.click(voiceLine());
    expect(history.url()).toBe(`/${language}/?voice=salma`);
  });
});
