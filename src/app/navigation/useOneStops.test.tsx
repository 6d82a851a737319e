// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useOneStops } from './useOneStops.ts';

interface PictureProps {
  names: string[];
  isAlive?: boolean;
  chosen?: string;
}

function Picture({ names, isAlive = true, chosen }: PictureProps) {
  useOneStops();
  return (
    <main>
      <a href="/before">before</a>
      <div {...(isAlive && { 'data-one-stop': '' })}>
        {names.map((name) => (
          <a key={name} href={`/${name}`} aria-current={name === chosen || undefined}>
            {name}
          </a>
        ))}
      </div>
      <a href="/after">after</a>
    </main>
  );
}

const link = (name: string) => screen.getByRole('link', { name });

it('makes a picture one stop of the Tab key, at the link that last had the focus', async () => {
  const user = userEvent.setup();
  render(<Picture names={['one', 'two', 'three']} />);
  await user.tab();
  await user.tab();
  expect(link('one')).toHaveFocus();
  act(() => link('two').focus());
  await user.tab();
  expect(link('after')).toHaveFocus();
  await user.tab({ shift: true });
  expect(link('two')).toHaveFocus();
});

it('keeps one stop where links come and go, and where a picture comes alive late', async () => {
  const stops = () => screen.getAllByRole('link').filter(({ tabIndex }) => tabIndex === 0);
  const { rerender } = render(<Picture names={['one', 'two']} isAlive={false} />);
  expect(stops()).toHaveLength(4);
  rerender(<Picture names={['one', 'two']} />);
  await act(async () => {});
  expect(stops()).toHaveLength(3);
  rerender(<Picture names={['two', 'three']} />);
  await act(async () => {});
  expect(stops()).toHaveLength(3);
});

it('moves the stop to what is chosen, wherever that was done', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Picture names={['one', 'two', 'three']} />);
  act(() => link('two').focus());
  act(() => link('before').focus());
  rerender(<Picture names={['one', 'two', 'three']} chosen="three" />);
  await act(async () => {});
  await user.tab();
  expect(link('three')).toHaveFocus();
});
