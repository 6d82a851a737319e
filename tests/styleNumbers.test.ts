import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CssNode, generate, parse, walk } from 'css-tree';
import { describe, expect, it } from 'vitest';
import { lowWindow } from '../src/app/sheet/LittlePictures.tsx';
import { graphFrames } from '../src/graph/frames.ts';
import { littleLabelSize } from '../src/graph/littleLayout.ts';
import { fontSizeOf } from '../src/graph/metrics.ts';
import { roomyWidth } from '../src/graph/place.ts';
import * as loom from '../src/loom/sizes.ts';
import { phoneUnder, tabletUnder } from '../src/loom/useRoom.ts';
import * as little from '../src/timeline/littleLabels.ts';
import * as timeline from '../src/timeline/sizes.ts';
import { sideBySide } from '../src/ui/useWide.ts';

/* What layouts and scripts count with and what the style sheets say are the same numbers. */

interface Said {
  /** The query that the rule stands in; empty where it stands in none. */
  within: string;
  selector: string;
  property: string;
  value: string;
}

const known = new Map<string, Said[]>();

/** All that a style sheet says, written without spaces. */
function saidIn(file: string): Said[] {
  const before = known.get(file);
  if (before) return before;
  const said: Said[] = [];
  walk(parse(readFileSync(resolve('src', file), 'utf8')), function (node: CssNode) {
    if (node.type !== 'Declaration' || !this.rule) return;
    const { prelude } = this.atrule ?? {};
    said.push({
      within: prelude ? generate(prelude) : '',
      selector: generate(this.rule.prelude),
      property: node.property,
      value: generate(node.value),
    });
  });
  known.set(file, said);
  return said;
}

/** The value that a sheet gives a property by a selector, outside of all queries. */
const valueOf = (file: string, selector: string, property: string) =>
  saidIn(file).find(
    (one) => one.within === '' && one.selector === selector && one.property === property,
  )?.value;

/** The queries that rules of a sheet stand in. */
const queriesIn = (file: string) => [...new Set(saidIn(file).map(({ within }) => within))];

const unspaced = (query: string) => generate(parse(query, { context: 'mediaQueryList' }));

describe('sizes of text that layouts count with', () => {
  it.each<[file: string, selector: string, size: number]>([
    ['graph/graph.css', '.graph-label', fontSizeOf(false)],
    ['graph/graph.css', '.graph-node.is-hub .graph-label', fontSizeOf(true)],
    // The little graph has no hubs.
    ['graph/graph.css', '.graph-label', littleLabelSize],
    ['timeline/timeline.css', '.timeline-year', timeline.yearSize],
    ['timeline/timeline.css', '.timeline-day', timeline.dateSize],
    ['timeline/timeline.css', '.timeline-duration', timeline.durationSize],
    ['timeline/timeline.css', '.timeline-label', timeline.labelSize],
    ['timeline/timeline.css', '.down .timeline-label', timeline.downLabelSize],
    ['timeline/little.css', '.little-name', little.nameSize],
    ['timeline/little.css', '.little-date', little.littleDateSize],
    ['loom/marks.css', '.loom-picture text', loom.headSize],
    ['loom/marks.css', '.loom-picture .loom-label', loom.labelSize],
  ])('%s: %s', (file, selector, size) => {
    expect(valueOf(file, selector, 'font-size')).toBe(`${size}px`);
  });
});

describe('boxes of the graph, which no label outgrows', () => {
  const [upright, lying] = graphFrames;

  it('are as high upright as the least that the page and frames give it', () => {
    expect(valueOf('graph/graph.css', '.graph-frame', 'block-size')).toBe(`${upright?.height}px`);
    const framed = ':root[data-embed="graph"] .panel-graph .graph-frame';
    const given = saidIn('app/embed/pictures.css').find(
      ({ selector, property }) =>
        selector.replaceAll("'", '"') === framed && property === 'block-size',
    );
    expect(given?.value).toBe(`${upright?.height}px`);
  });

  it('are as high lying as the least that a wide window gives it', () => {
    const least = saidIn('app/styles/page.css').filter(
      ({ selector, property }) =>
        selector.endsWith('.panel-graph .graph-frame') && property === 'min-block-size',
    );
    expect(least.map(({ value }) => value)).toEqual([`${lying?.height}px`]);
  });

  it('hide labels that need a roomy one where they are narrower', () => {
    expect(queriesIn('graph/graph.css')).toContain(`(inline-size<${roomyWidth}px)`);
  });
});

describe('widths and heights at which the page is arranged anew', () => {
  it('the timeline lies where its box is wide enough', () => {
    expect(queriesIn('timeline/timeline.css')).toContain(
      `timeline (min-width:${timeline.acrossFrom}px)`,
    );
  });

  it('text and pictures stand side by side', () => {
    expect(queriesIn('app/styles/page.css')).toContain(unspaced(sideBySide));
  });

  it('the loom has more room under fingers', () => {
    const queries = queriesIn('loom/frame.css');
    const upright = `(${phoneUnder} <= width < ${tabletUnder})`;
    expect(queries).toContain(unspaced(`(pointer: coarse) and ${upright}`));
    expect(queries).toContain(
      unspaced(`(pointer: coarse) and (width < ${tabletUnder}) and (scripting: enabled)`),
    );
  });

  it('the sheet has little room', () => {
    const low = unspaced(lowWindow)
      .split(',')
      .map((query) => `screen and ${query} and (scripting:enabled)`)
      .join();
    expect(queriesIn('app/sheet/sheetWindows.css')).toContain(low);
  });
});
