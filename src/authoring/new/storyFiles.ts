import { Document, isCollection, isMap } from 'yaml';
import { headingMarkdown, paragraphMarkdown } from '../articleMarkdown.ts';
import { toBeWritten } from './placeholders.ts';
import type { PlannedEntity, PlannedEvent, StoryPlan } from './plan.ts';

/** How deep inside a file everything is written in one line. */
type FlowFrom = 1 | 2;

interface YamlText {
  /** The schema that editors complete with. */
  schema: string;
  /** Lines for whoever opens the file. */
  remark?: string;
  entries: object;
  flowFrom: FlowFrom;
}

function yaml({ schema, remark, entries, flowFrom }: YamlText, up: string): string {
  const head = `# yaml-language-server: $schema=${up}docs/schemas/${schema}.schema.json\n`;
  const remarks = remark ? `${remark.replace(/^/gm, '# ')}\n` : '';
  if (Object.keys(entries).length === 0) return head + remarks;
  // As the compiler reads them, numbers are text, so that dates need no quotation marks.
  const document = new Document(entries, {
    customTags: (tags) =>
      tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag)),
  });
  const lay = (node: unknown, depth: number) => {
    if (!isCollection(node)) return;
    node.flow = depth >= flowFrom;
    for (const item of node.items)
      lay(isMap(node) ? Reflect.get(item ?? {}, 'value') : item, depth + 1);
  };
  lay(document.contents, 0);
  return `${head}${remarks}\n${document.toString({ lineWidth: 0 })}`;
}

const byId = <T extends { id: string }>(items: readonly T[], entry: (item: T) => unknown) =>
  Object.fromEntries(items.map((item) => [item.id, entry(item)]));

function storyYaml(plan: StoryPlan) {
  const { id, language, published, source, sections } = plan;
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return {
    version: '1',
    id,
    languages: [language],
    defaultLanguage: language,
    published,
    licence: toBeWritten('an SPDX licence such as CC-BY-4.0'),
    source: {
      name: source.name ?? toBeWritten('whose report it is'),
      ...(source.date !== null && { date: source.date }),
    },
    sections: sections.map((section) => ({
      id: section.id,
      paragraphs: section.paragraphs.map((paragraph) => paragraph.id),
    })),
    paragraphs: byId(paragraphs, ({ voices, implied }) => ({
      voice: voices.length === 1 ? voices[0] : voices,
      ...(implied.length > 0 && { implied }),
    })),
  };
}

function eventYaml({ date, statements, evidence }: PlannedEvent) {
  const [surest] = statements.toSorted((a, b) => b.confidence - a.confidence);
  const isStated = surest?.dating === 'stated';
  return {
    date,
    dating: surest?.dating ?? 'inferred',
    // “On 4 September” says more than its month, but the format has no day without a year.
    ...(surest?.stated !== undefined && date.length < 10 && { stated: surest.stated }),
    evidence,
    ...(!isStated && { sources: ['article'] }),
  };
}

function entityWords({ name, kind, aliases, office }: PlannedEntity) {
  // The graph's label: a person goes by the shortest part of the name that the article uses alone.
  const [short] = aliases
    .filter((alias) => kind === 'person' && name.endsWith(alias))
    .toSorted((a, b) => a.length - b.length);
  const hint = office ? `${office.title}${office.of ? ` (${office.of})` : ''}` : kind;
  return {
    name,
    ...(short !== undefined && { short }),
    ...(aliases.length > 0 && { aliases }),
    description: toBeWritten(`one neutral sentence; ${hint}`),
  };
}

function articleMd({ title, sections }: StoryPlan): string {
  const front = new Document({
    title: title ?? toBeWritten('the headline'),
    standfirst: toBeWritten('the sentence under the headline'),
    byline: toBeWritten('who wrote this telling'),
    credit: toBeWritten('whose report it is made from'),
  });
  const blocks = sections.flatMap(({ id, heading, paragraphs }) => [
    headingMarkdown(heading ?? toBeWritten('heading'), id),
    ...paragraphs.map((paragraph) =>
      paragraphMarkdown(paragraph.text, paragraph.links, paragraph.id),
    ),
  ]);
  return `---\n${front.toString({ lineWidth: 0 })}---\n\n${blocks.join('\n\n')}\n`;
}

const relationsRemark = `Who is tied to whom, and which paragraph says so. Only offices are proposed here; all other ties are yours to write, such as
partners-2022: { from: one, to: another, mutual: true, type: partners, stance: cooperation, evidence: [p1], voice: reporter }`;

/** The files of a planned story: paths inside its folder -> text. */
export function storyFiles(plan: StoryPlan): Record<string, string> {
  const { language, sections, entities, events, offices } = plan;
  const labels = {
    sections: byId(sections, () => ({ standfirst: toBeWritten('one sentence') })),
    ...(entities.length > 0 && { entities: byId(entities, entityWords) }),
    ...(events.length > 0 && {
      events: byId(events, ({ date, statements }) => ({
        title: toBeWritten(`what happened (${date})`),
        description: toBeWritten(
          `one neutral sentence; the article says “${statements[0]?.words ?? date}”`,
        ),
      })),
    }),
    ...(offices.length > 0 && {
      relations: byId(offices, ({ from, to, title }) =>
        toBeWritten(`one sentence; ${from.name}, ${title}, ${to.name}`),
      ),
    }),
  };
  const up = '../../';
  return {
    'story.yaml': yaml({ schema: 'story', entries: storyYaml(plan), flowFrom: 2 }, up),
    'entities.yaml': yaml(
      { schema: 'entities', entries: byId(entities, ({ kind }) => ({ kind })), flowFrom: 1 },
      up,
    ),
    'events.yaml': yaml({ schema: 'events', entries: byId(events, eventYaml), flowFrom: 1 }, up),
    'relations.yaml': yaml(
      {
        schema: 'relations',
        remark: relationsRemark,
        entries: byId(offices, ({ from, to, evidence }) => ({
          from: from.id,
          to: to.id,
          type: 'office',
          stance: 'structural',
          evidence,
        })),
        flowFrom: 1,
      },
      up,
    ),
    'notes.yaml': yaml(
      {
        schema: 'notes',
        remark: 'Your corrections, doubts and explanations.',
        entries: {},
        flowFrom: 1,
      },
      up,
    ),
    [`${language}/article.md`]: articleMd(plan),
    [`${language}/labels.yaml`]: yaml(
      { schema: 'labels', entries: labels, flowFrom: 2 },
      '../../../',
    ),
  };
}
