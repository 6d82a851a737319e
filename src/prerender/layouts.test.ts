import { describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { compiled } from '../../tests/fixtures/stories.ts';
import type { PageData } from '../app/shell/pageData.ts';
import { locales } from '../i18n/locales.ts';
import { type Layouts, rememberedLayouts, slowLayouts } from './layouts.ts';
import { pageDataOf } from './pageDataOf.ts';

/** Layouts that remember, and how often each was computed. */
function countedLayouts() {
  const computed = { graph: 0, loom: 0 };
  const counted: Layouts = {
    graph: (input) => {
      computed.graph += 1;
      return slowLayouts.graph(input);
    },
    loom: (model) => {
      computed.loom += 1;
      return slowLayouts.loom(model);
    },
  };
  return { computed, layouts: rememberedLayouts(counted) };
}

const addresses = { site: '', search: '/search.json' };

/** The small story with words replaced in one of its files. */
function edited(file: string, from: string, to: string): Record<string, string> {
  const files = smallStory();
  const text = files[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} of the small story lacks “${from}”.`);
  return { ...files, [file]: text.replace(from, to) };
}

describe('layouts that are remembered', () => {
  const { computed, layouts } = countedLayouts();
  const draw = (files: Record<string, string>) =>
    pageDataOf(compiled(files), locales, addresses, layouts);
  const before = draw(smallStory());

  it('are computed once for all languages', () => {
    expect(before).toHaveLength(2);
    expect(computed).toEqual({ graph: 1, loom: 1 });
  });

  it('are not computed again where words of the article change', () => {
    const after = draw(edited('ar/article.md', 'ذكرى', 'ذكريات'));
    expect(after.map(({ story }) => story)).not.toEqual(before.map(({ story }) => story));
    expect(computed).toEqual({ graph: 1, loom: 1 });
    const pictures = ({ graph, loom, timeline }: PageData) => ({ graph, loom, timeline });
    expect(after.map(pictures)).toEqual(before.map(pictures));
  });

  it('follow a label: the graph alone is computed again', () => {
    const [, english] = draw(edited('en/labels.yaml', 'name: Sahel', 'name: Sahel on the sea'));
    expect(english?.graph.nodes['sahel']?.lines['en']?.join(' ')).toBe('Sahel on the sea');
    expect(computed).toEqual({ graph: 2, loom: 1 });
  });

  it('follow who is in which paragraph: the loom alone is computed again', () => {
    draw(edited('story.yaml', 'implied: [rabwa]', 'implied: [rabwa, sahel]'));
    expect(computed).toEqual({ graph: 2, loom: 2 });
  });

  it('are known still where an edit is taken back', () => {
    expect(draw(smallStory())).toEqual(before);
    expect(computed).toEqual({ graph: 2, loom: 2 });
  });
});

describe('what is remembered', () => {
  it('is forgotten after some others', () => {
    let computed = 0;
    const { graph } = rememberedLayouts({
      ...slowLayouts,
      graph: () => {
        computed += 1;
        return { nodes: {}, bends: {} };
      },
    });
    const ask = (size: number) => {
      const sizes = [{ r: size, hub: false, lines: {}, width: 0, height: 0 }];
      graph({ model: { nodes: [], edges: [] }, sizes });
      return computed;
    };
    expect([1, 2, 3, 4, 1].map(ask)).toEqual([1, 2, 3, 4, 4]);
    // The fifth takes the place of what was asked for longest ago, which is the second.
    expect([5, 1, 2].map(ask)).toEqual([5, 5, 6]);
  });
});
