// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithApp, smallPage } from '../../../tests/renderWithApp.tsx';
import { createTexts } from '../../i18n/texts.ts';

describe.each(['ar', 'en'] as const)('the filters in %s', (language) => {
  const { story, locale } = smallPage(language);
  const { t } = createTexts(language, locale);
  const salma = story.entities.find(({ id }) => id === 'salma')!.short;
  const node = (id: string) => document.querySelector(`[data-node="${id}"]`);
  const edge = (id: string) => document.querySelector(`[data-relation="${id}"]`);
  const mark = (id: string) => document.querySelector(`svg [data-event="${id}"]`);

  async function show(path = '') {
    const view = renderWithApp({ language, url: `/${language}/${path}` });
    await view.user.click(screen.getByText(t('filters.title')));
    await screen.findByLabelText(t('filters.from'));
    return view;
  }

  it('filters by stance, several at a time, in the order of the table', async () => {
    const { user, history } = await show();
    await user.click(screen.getByRole('checkbox', { name: t('stances.opposition') }));
    expect(history.url()).toBe(`/${language}/?stance=opposition`);
    expect(edge('delta-against-rabwa')).not.toHaveClass('is-out');
    expect(edge('rabwa-sahel-drill')).toHaveClass('is-out');
    await user.click(screen.getByRole('checkbox', { name: t('stances.cooperation') }));
    expect(history.url()).toBe(`/${language}/?stance=cooperation,opposition`);
    expect(edge('rabwa-sahel-drill')).not.toHaveClass('is-out');
  });

  it('offers only the kinds that the graph draws, and filters by them', async () => {
    const { user, history } = await show();
    expect(screen.queryByRole('checkbox', { name: t('kinds.place') })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: t('kinds.institution') })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: t('kinds.person') }));
    expect(history.url()).toBe(`/${language}/?kind=person`);
    expect(node('salma')).not.toHaveClass('is-out');
    expect(node('rabwa')).toHaveClass('is-out');
  });

  it.each(['2021', '٢٠٢١', '۲۰۲۱'])('filters from a year typed as %s', async (typed) => {
    const { user, history } = await show();
    await user.type(screen.getByLabelText(t('filters.from')), `${typed}{Enter}`);
    expect(history.url()).toBe(`/${language}/?from=2021`);
    expect(mark('meeting-2019')).toHaveClass('is-out');
    expect(mark('signing-2022')).not.toHaveClass('is-out');
  });

  it('takes a date when its field is left', async () => {
    const { user, history } = await show();
    await user.type(screen.getByLabelText(t('filters.to')), '2019-12');
    expect(history.url()).toBe(`/${language}/`);
    await user.tab();
    expect(history.url()).toBe(`/${language}/?to=2019-12`);
    expect(mark('signing-2022')).toHaveClass('is-out');
  });

  it('says what is wrong with a date and leaves the URL alone', async () => {
    const { user, history } = await show();
    const field = screen.getByLabelText(t('filters.from'));
    await user.type(field, '2022-02-30');
    expect(screen.getByRole('alert')).toHaveTextContent(t('url.notADate'));
    expect(field).toBeInvalid();
    await user.tab();
    expect(history.url()).toBe(`/${language}/`);
  });

  it('takes no end before the beginning, and says so', async () => {
    const { user, history } = await show('?from=2019');
    await user.type(screen.getByLabelText(t('filters.to')), '2008{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(t('url.endsBeforeStart'));
    expect(history.url()).toBe(`/${language}/?from=2019`);
  });

  it('keeps the keyboard in a field whose date was taken', async () => {
    const { user, history } = await show();
    await user.type(screen.getByLabelText(t('filters.from')), '2019{Enter}');
    expect(history.url()).toBe(`/${language}/?from=2019`);
    expect(screen.getByLabelText(t('filters.from'))).toHaveFocus();
  });

  it('closes by Escape, back to its button, and leaves the focus of the page', async () => {
    const { user, history } = await show('entity/salma');
    await user.click(screen.getByLabelText(t('filters.from')));
    await user.keyboard('{Escape}');
    expect(screen.getByText(t('filters.title')).closest('details')).not.toHaveAttribute('open');
    expect(screen.getByText(t('filters.title')).closest('summary')).toHaveFocus();
    expect(history.url()).toBe(`/${language}/entity/salma`);
  });

  it('shows what a link filters, in the controls too', async () => {
    await show('?voice=salma&stance=opposition&kind=group,state&from=2008&to=2022-02');
    const active = document.querySelector('.active-filters');
    // The voice has its own control.
    expect(active).not.toHaveTextContent(salma);
    expect(document.querySelector('.filter-count')).toHaveTextContent(
      language === 'ar' ? '٤' : '4',
    );
    expect(active).toHaveTextContent(t('stances.opposition'));
    expect(active).toHaveTextContent(language === 'ar' ? '٢٠٢٢-٠٢' : '2022-02');
    expect(screen.getByRole('checkbox', { name: t('stances.opposition') })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: t('stances.structural') })).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: t('kinds.group') })).toBeChecked();
    expect(screen.getByLabelText(t('filters.from'))).toHaveValue('2008');
  });

  it('keeps what has been chosen since the page was drawn', async () => {
    const { history } = await show();
    const box = (name: string) => screen.getByRole('checkbox', { name: t(name) });
    // Nothing is drawn between these, as on a slow device.
    await act(async () => {
      fireEvent.click(node('rabwa')!);
      fireEvent.click(box('stances.opposition'));
      fireEvent.click(box('kinds.person'));
    });
    expect(history.url()).toBe(`/${language}/entity/rabwa?stance=opposition&kind=person`);
  });

  it('keeps the voice, which is not its own', async () => {
    const { user, history } = await show('?voice=salma');
    await user.click(screen.getByRole('checkbox', { name: t('stances.opposition') }));
    expect(history.url()).toBe(`/${language}/?voice=salma&stance=opposition`);
    await user.click(screen.getAllByRole('button', { name: t('filters.clear') })[0]!);
    expect(history.url()).toBe(`/${language}/?voice=salma`);
  });

  it('keeps the focus, clears all at once, and undoes with Back', async () => {
    const { user, history } = await show('entity/salma?stance=structural&from=2019');
    const [clear] = screen.getAllByRole('button', { name: t('filters.clear') });
    await user.click(clear!);
    expect(history.url()).toBe(`/${language}/entity/salma`);
    expect(screen.queryByRole('button', { name: t('filters.clear') })).not.toBeInTheDocument();
    await history.back();
    expect(history.url()).toBe(`/${language}/entity/salma?stance=structural&from=2019`);
    expect(screen.getByLabelText(t('filters.from'))).toHaveValue('2019');
    expect(edge('delta-against-rabwa')).toHaveClass('is-out');
  });

  it('does not announce a focus that did not change', async () => {
    const { user } = await show('entity/salma');
    await user.click(screen.getByRole('checkbox', { name: t('stances.structural') }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
