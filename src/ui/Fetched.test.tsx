// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { fetched } from './Fetched.tsx';

function Words({ words }: { words: string }) {
  return <p>{words}</p>;
}

afterEach(() => void vi.useRealTimers());

it('that was asked for and does not come is spoken of after a while, and drawn when it comes', async () => {
  vi.useFakeTimers();
  let arrive: (part: typeof Words) => void = () => {};
  const arrival = new Promise<typeof Words>((resolve) => (arrive = resolve));
  const Part = fetched(() => arrival);
  const said = vi.fn<() => void>();
  addEventListener('nasij:missing', said);
  render(<Part words="there" onMissing={() => {}} />);
  render(<Part words="not asked for" />);
  act(() => void vi.advanceTimersByTime(9000));
  expect(said).not.toHaveBeenCalled();
  act(() => void vi.advanceTimersByTime(60_000));
  expect(said).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
  await act(async () => arrive(Words));
  expect(screen.getByText('there')).toBeVisible();
  removeEventListener('nasij:missing', said);
});

it('is fetched once, when it is first drawn', async () => {
  const load = vi.fn<() => Promise<typeof Words>>(async () => Words);
  const Part = fetched(load);
  const { unmount } = render(<Part words="first" />);
  expect(await screen.findByText('first')).toBeVisible();
  unmount();
  render(<Part words="second" />);
  expect(screen.getByText('second')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

it('draws nothing where it cannot be had, says so, and is fetched again when drawn anew', async () => {
  const load = vi.fn<() => Promise<typeof Words>>(async () => Words);
  load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const Part = fetched(load);
  const onMissing = vi.fn<() => void>();
  const { container, unmount } = render(<Part words="there" onMissing={onMissing} />);
  await act(async () => {});
  expect(onMissing).toHaveBeenCalledTimes(1);
  expect(container).toBeEmptyDOMElement();
  unmount();
  render(<Part words="there" onMissing={onMissing} />);
  expect(await screen.findByText('there')).toBeVisible();
  expect(onMissing).toHaveBeenCalledTimes(1);
});
