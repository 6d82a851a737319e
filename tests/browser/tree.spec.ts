import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { graphModel } from '../../src/graph/model.ts';
import { inDigits } from '../../src/i18n/languages.ts';
import { indexes, languages, pathOf, words } from './pages.ts';
import { expect, open, test } from './reader.ts';

/* What those hear who do not see the page: the browser's accessibility tree, names and order. */

interface Heard {
  role: string;
  name: string;
  inside: Heard[];
}

type Snapshot = string | Record<string, unknown>;

/** The accessibility tree of a part of the page. */
async function heardIn(part: Locator): Promise<Heard[]> {
  return read(parse(await part.ariaSnapshot()) as Snapshot[]);
}

/** Playwright's form of a tree: a string, or an object of one key with what is inside. Keys are a role and a name. */
function read(snapshot: readonly Snapshot[]): Heard[] {
  return snapshot.flatMap((item) => {
    const [[key, inside]] = (typeof item === 'string' ? [[item, []]] : Object.entries(item)) as [
      [string, unknown],
    ];
    if (key.startsWith('/')) return [];
    const [, role = '', name] = /^(\S+)(?: ("(?:[^"\\]|\\.)*"))?/.exec(key) ?? [];
    return {
      role,
      name: name === undefined ? '' : (JSON.parse(name) as string),
      inside: Array.isArray(inside) ? read(inside as Snapshot[]) : [],
    };
  });
}

/** All of a role, at whatever depth, in order. */
function all(heard: readonly Heard[], role: string): Heard[] {
  return heard.flatMap((one) => (one.role === role ? [one] : all(one.inside, role)));
}

const namesOf = (heard: readonly Heard[]) => heard.map(({ name }) => name);

for (const language of languages) {
  const index = indexes[language];
  const { story, order } = index;
  const texts = words[language];
  const { t } = texts;
  const comma = t('card.comma');
  /** A name as it is said: what is written on the mark, then the full name where that is another. */
  const spoken = (short: string, full: string) => (short === full ? full : short + comma + full);
  const actorNamed = (id: string) => {
    const { short, name } = index.entities.get(id)!;
    return spoken(short, name);
  };
  const inReadingOrder = (id: string) => {
    const [first] = index.relations.get(id)?.evidence ?? [];
    return first === undefined ? Infinity : (order.get(first) ?? Infinity);
  };

  test.describe(language, () => {
    /** Opens the page in a view and waits until its keys are at work. */
    async function openView(page: Page, view: string) {
      await open(page, `${pathOf(language)}?view=${view}`);
      await page.locator('main a[tabindex="0"]').first().waitFor({ state: 'attached' });
      if (view === 'table') await page.locator('.relation-table.is-alive').waitFor();
    }

    test('the graph: its ties as sentences, its actors with kind, mentions and relations', async ({
      page,
    }) => {
      await openView(page, 'graph');
      const picture = page.getByRole('group', { name: t('graph.name') });
      const links = namesOf(all(await heardIn(picture), 'link'));
      const model = graphModel(index);
      const drawn = new Set(model.nodes.map(({ id }) => id));
      const ties = story.relations.filter(
        ({ joins, from, to }) => joins === 'entities' && drawn.has(from) && drawn.has(to),
      );
      expect(links.slice(0, ties.length)).toEqual(
        ties
          .map(({ id }) => id)
          .toSorted((a, b) => inReadingOrder(a) - inReadingOrder(b))
          .map((id) => index.relations.get(id)!.sentence),
      );
      const firstPlace = (id: string) => order.get(index.paragraphsOf.get(id)?.[0] ?? '') ?? 99;
      const places = model.nodes.map(({ id }) => firstPlace(id));
      expect(places, 'actors in the order of the article').toEqual(
        places.toSorted((a, b) => a - b),
      );
      expect(links.slice(ties.length)).toEqual(
        model.nodes.map(({ id, kind }) => {
          const count = ties.filter(({ from, to }) => [from, to].includes(id)).length;
          return [
            actorNamed(id),
            t(`graph.kind.${kind}`),
            t('graph.mentions', { count: index.mentionCount.get(id) ?? 0 }),
            t('graph.relations', { count }),
          ].join(comma);
        }),
      );
      if (language === 'en')
        expect(links.join('\n')).toMatch(/^Russia, state, \d+ mentions, \d+ relations$/m);
      else expect(links.join('\n')).toMatch(/^روسيا، دولة، [٠-٩]+ .*، [٠-٩]+ .*$/m);
      // No picture keeps its links to itself, and the keyboard stops once.
      expect(
        all(await heardIn(picture), 'img').every(({ inside }) => all(inside, 'link').length === 0),
      ).toBe(true);
      await expect(picture.locator('[tabindex="0"]')).toHaveCount(1);
    });

    test('the timeline: events in order of time, then the spans', async ({ page }) => {
      await openView(page, 'graph');
      const [group] = all(await heardIn(page.locator('#timeline')), 'group');
      expect(group?.name).toBe(t('timeline.name'));
      const [events, spans] = all(group?.inside ?? [], 'list');
      expect(events?.name).toBe(t('timeline.events'));
      const inTime = story.events.toSorted(
        (a, b) => middleOf(a.start, a.end, a.precision) - middleOf(b.start, b.end, b.precision),
      );
      const items = all(events?.inside ?? [], 'listitem');
      const names = items.map(({ inside }) => namesOf(all(inside, 'link')));
      expect(names.every(({ length }) => length === 1)).toBe(true);
      expect(names.map(([name]) => name)).toEqual(
        inTime.map(({ short, title, when, dating, statedWhen, endDating }) => {
          const how = t(`timeline.how.${dating}`);
          let name = [spoken(short, title), when, how].join(comma);
          if (statedWhen) name = t('timeline.withStated', { name, stated: statedWhen });
          if (endDating && endDating !== dating) {
            name = t('timeline.withEnd', { name, how: t(`timeline.how.${endDating}`) });
          }
          return name;
        }),
      );
      expect(spans?.name).toBe(t('timeline.spans'));
      expect(namesOf(all(spans?.inside ?? [], 'link'))).toEqual(
        story.relations.filter(({ joins }) => joins === 'events').map(({ sentence }) => sentence),
      );
    });

    test('the table: caption, heads, and a row for every relation', async ({ page }) => {
      await openView(page, 'table');
      const [table] = all(await heardIn(page.locator('#table')), 'table');
      expect(table?.name).toBe(t('table.caption'));
      const heads = ['relation', 'between', 'stance', 'voice', 'when', 'evidence'];
      expect(namesOf(all(table?.inside ?? [], 'columnheader'))).toEqual(
        heads.map((column) => t(`table.columns.${column}`)),
      );
      const [, ...rows] = all(table?.inside ?? [], 'row');
      const relations = story.relations.toSorted(
        (a, b) => inReadingOrder(a.id) - inReadingOrder(b.id) || 0,
      );
      expect(rows.flatMap(({ inside }) => namesOf(all(inside, 'rowheader')))).toEqual(
        relations.map(({ sentence }) => sentence),
      );
      const plain = (name: string) => name.replace(/[\u2066-\u2069]/g, '');
      rows.forEach(({ inside }, at) => {
        const relation = relations[at]!;
        const [between, stance, voice, when, evidence, ...more] = namesOf(all(inside, 'cell'));
        expect(more).toEqual([]);
        const ends = [relation.from, relation.to].map(
          (id) => (index.entities.get(id) ?? index.events.get(id))!.short,
        );
        expect(plain(between ?? '')).toBe(
          ends.join(` ${t(relation.mutual ? 'table.with' : 'table.to')} `),
        );
        expect(stance).toBe(t(`stances.${relation.stance}`));
        const voices = relation.voices.map(
          (id) => index.entities.get(id)?.short ?? t(`voices.${id}`),
        );
        expect(plain(voice ?? '')).toBe(voices.join(t('voices.and')) || t('table.noVoice'));
        const dated = relation.joins === 'events' ? [relation.from, relation.to] : relation.events;
        for (const id of dated) expect(when).toContain(index.events.get(id)!.when);
        if (dated.length === 0) expect(when).toBe(t('table.noDate'));
        for (const id of relation.evidence) {
          expect(evidence).toContain(t('reader.paragraph', { number: order.get(id)! + 1 }));
        }
        if (relation.context) expect(evidence).toContain(t('card.context'));
      });
    });

    test('the loom: sections with their paragraphs, then threads from top to bottom', async ({
      page,
    }) => {
      await openView(page, 'loom');
      const [group] = all(await heardIn(page.locator('#loom')), 'group');
      expect(group?.name).toBe(t('loom.name'));
      const [sections, threads] = all(group?.inside ?? [], 'list');
      expect(sections?.name).toBe(t('loom.sections'));
      expect(
        all(sections?.inside ?? [], 'listitem').map(({ inside }) => namesOf(all(inside, 'link'))),
      ).toEqual(
        story.sections.map(({ heading, paragraphs }) => [
          heading,
          ...paragraphs.map((id) => t('reader.paragraph', { number: order.get(id)! + 1 })),
        ]),
      );

      expect(threads?.name).toBe(t('loom.threads'));
      const drawn = await page.locator('#loom a[data-loom]').evaluateAll((links) =>
        links
          .map((link) => ({
            id: link.getAttribute('data-loom') ?? '',
            top: link.querySelector('text')!.getBoundingClientRect().top,
          }))
          .toSorted((a, b) => a.top - b.top)
          .map(({ id }) => id),
      );
      expect(drawn.toSorted()).toEqual(
        story.entities
          .filter(({ id, actor }) => actor && index.paragraphsOf.has(id))
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(
        all(threads?.inside ?? [], 'listitem').map(({ inside }) => namesOf(all(inside, 'link'))),
      ).toEqual(
        drawn.map((id) => {
          const { kind, short } = index.entities.get(id)!;
          const places = index.paragraphsOf.get(id)!;
          const where = t('loom.in', { count: places.length, all: story.paragraphs.length });
          return [
            [actorNamed(id), t(`graph.kind.${kind}`), where].join(comma),
            ...places.map((at) => t('loom.knot', { name: short, number: order.get(at)! + 1 })),
          ];
        }),
      );
    });

    test('the strip: a slider that says the paragraph and its section', async ({ page }) => {
      await openView(page, 'graph');
      const client = await page.context().newCDPSession(page);
      /** The slider's name and numbers, as the browser tells them to a screen reader. */
      const said = async () => {
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        const slider = nodes.find(({ role }) => role?.value === 'slider');
        const own = Object.fromEntries(
          (slider?.properties ?? []).map(({ name, value }) => [name, value.value as unknown]),
        );
        return {
          name: slider?.name?.value as unknown,
          value: slider?.value?.value as unknown,
          from: own.valuemin,
          to: own.valuemax,
        };
      };
      const strip = page.getByRole('slider');
      await strip.focus();
      const rows = story.paragraphs.length;
      for (const [key, row] of [
        ['Home', 0],
        ['ArrowDown', 1],
        ['End', rows - 1],
      ] as const) {
        await page.keyboard.press(key);
        const heading = index.sections.get(story.paragraphs[row]!.section)!.heading;
        await expect.poll(said).toEqual({
          name: t('loom.strip'),
          value: row + 1,
          from: 1,
          to: rows,
        });
        // In place of the number it is said in words. The browser's own tree does not show them.
        const place = t('loom.place', { number: row + 1, all: rows, heading });
        expect(place).toContain(inDigits(row + 1, texts.language));
        const told = await strip.getAttribute('aria-valuetext');
        expect(told?.startsWith(`${place}${t('sources.and')}`)).toBe(true);
      }
    });
  });
}

/** Where an event stands in time: a date without its day, in the middle of its month or year. */
function middleOf(start: string, end: string, precision: string): number {
  return precision === 'day' ? Date.parse(start) : (Date.parse(start) + Date.parse(end)) / 2;
}
