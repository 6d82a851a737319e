// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithApp, smallPage } from '../../../tests/renderWithApp.tsx';
import { createTexts } from '../../i18n/texts.ts';

describe.each(['ar', 'en'] as const)('a wrong address in %s', (language) => {
  const { story, locale } = smallPage(language);
  const { t } = createTexts(language, locale);
  const heading = () => screen.findByRole('heading', { level: 1, name: t('notFound.title') });
  const nameOf = (id: string) => story.entities.find((entity) => entity.id === id)?.name;

  it('offers what an id with a slip was meant to be', async () => {
    const { user, history } = renderWithApp({ language, url: `/${language}/entity/salme` });
    await heading();
    await user.click(screen.getByRole('link', { name: nameOf('salma')! }));
    expect(history.url()).toBe(`/${language}/entity/salma`);
    expect(await screen.findByRole('complementary')).toHaveAttribute('data-card', 'entity/salma');
  });

  it('offers a thing that was asked for as another kind', async () => {
    renderWithApp({ language, url: `/${language}/event/salma` });
    await heading();
    expect(screen.getByRole('link', { name: nameOf('salma')! })).toHaveAttribute(
      'href',
      `/${language}/entity/salma`,
    );
  });

  it.each(['entity', 'entity/salma/more', 'nonsense', 'thing/salma', 'entity/zzzzzzzzzzzz'])(
    'offers the story, in every language, at /%s',
    async (path) => {
      const { user, history } = renderWithApp({ language, url: `/${language}/${path}` });
      await heading();
      expect(document.title).toContain(t('notFound.title'));
      expect(document.querySelector('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      const other = language === 'ar' ? 'en' : 'ar';
      expect(document.querySelector(`a[hreflang="${other}"]`)).toHaveAttribute(
        'href',
        `/${other}/`,
      );
      await user.click(screen.getByRole('link', { name: story.title }));
      expect(history.url()).toBe(`/${language}/`);
      expect(screen.getByRole('article')).toBeInTheDocument();
    },
  );

  it('guesses at nothing where nothing is near', async () => {
    renderWithApp({ language, url: `/${language}/entity/zzzzzzzzzzzz` });
    await heading();
    expect(screen.queryByText(t('notFound.near'))).not.toBeInTheDocument();
  });
});
