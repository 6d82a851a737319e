import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/* docs/architecture.md draws the rooms of src/ and their imports: it is compared with what is there. */

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');
const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const drawings = [...text.matchAll(/^```\n([^]*?)^```/gm)].map(([, drawing = '']) => drawing);

/** The rooms in the order of the drawing, each with those that it may import from. */
const drawn = new Map<string, string[]>();
for (const line of (drawings[0] ?? '').split('\n')) {
  const [, room, arrow = ''] =
    /^ {2}([a-z0-9]+)(?: +-> ([a-z0-9]+(?: [a-z0-9]+)*))?/.exec(line) ?? [];
  if (room) drawn.set(room, arrow.split(' ').filter(Boolean));
}

const isOfTests = (file: string) => /\.test\.tsx?$|^test[A-Z]/.test(basename(file));

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !isOfTests(file))
  .map((file) => join(source, file));

const roomOf = (file: string) => relative(source, file).split(/[\\/]/)[0] ?? '';

/** Every import that leads from one room into another, as `room -> other`, with a file in which it stands. */
const real = new Map<string, string>();
for (const file of files) {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g);
  for (const [, path = ''] of found) {
    const [from, to] = [roomOf(file), roomOf(resolve(file, '..', path))];
    if (from !== to && to !== '..') real.set(`${from} -> ${to}`, relative(root, file));
  }
}

describe('docs/architecture.md', () => {
  it('draws the rooms that are there', () => {
    const rooms = readdirSync(source, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect([...drawn.keys()].toSorted()).toEqual(rooms.map(({ name }) => name).toSorted());
  });

  it('draws every import between rooms', () => {
    const arrows = [...drawn].flatMap(([from, all]) => all.map((to) => `${from} -> ${to}`));
    const undrawn = [...real].filter(([arrow]) => !arrows.includes(arrow));
    expect(undrawn.map(([arrow, file]) => `${arrow} (${file})`)).toEqual([]);
    expect(real.size).toBeGreaterThan(40);
  });

  it('has arrows that lead to rooms drawn before', () => {
    const rooms = [...drawn.keys()];
    const upwards = [...drawn].flatMap(([from, all]) =>
      all.filter((to) => rooms.indexOf(to) >= rooms.indexOf(from)).map((to) => `${from} -> ${to}`),
    );
    expect(upwards).toEqual([]);
  });

  it('names modules that are there', () => {
    const named = drawings
      .slice(1)
      .join('\n')
      .concat(...(text.match(/`[a-z0-9]+\/[A-Za-z/]+`/g) ?? []))
      .match(/\b[a-z0-9]+\/[A-Za-z]+(?:\/[A-Za-z]+)*/g);
    const ours = [...new Set(named)].filter((path) => drawn.has(path.split('/')[0] ?? ''));
    const there = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll('\\', '/').replace(/\.tsx?$/, ''),
    );
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.filter((path) => !there.includes(path))).toEqual([]);
  });
});
