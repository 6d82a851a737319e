import type { ParsedArticle } from './article.ts';
import { checkId, meantBy } from './checkIds.ts';
import { entriesOf, idsOf, type Draft, type DraftWords } from './draft.ts';
import { fileStart, type Report } from './problem.ts';
import type { Table } from './shapes.ts';
import type { LanguageCode, Slug } from '../story/types.ts';

/** Holds each language's article and labels against the facts, and the languages against each other. */
export function checkWords(draft: Draft, report: Report): void {
  for (const words of draft.words.values()) {
    checkStructure(draft, words.article, report);
    checkLabels(draft, words, report);
  }
  checkSameMentions(draft, report);
}

function checkStructure(draft: Draft, article: ParsedArticle, report: Report): void {
  const { sections } = draft.head;
  if (!sections || !article.readable) return;
  const { path } = article;
  const sectionOf = new Map(
    sections.flatMap(({ id, paragraphs }) => paragraphs.map((paragraph) => [paragraph, id])),
  );
  const known = {
    section: new Set(sections.map(({ id }) => id)),
    paragraph: new Set(sectionOf.keys()),
  };
  const placed = { section: new Set<Slug>(), paragraph: new Set<Slug>() };
  const without = (ids: ReadonlySet<Slug>, items: readonly { id: Slug }[]) => {
    const taken = new Set(items.map(({ id }) => id));
    return [...ids].filter((id) => !taken.has(id));
  };
  const unused = {
    section: without(known.section, article.sections),
    paragraph: without(known.paragraph, article.paragraphs),
  };
  const headings = new Map(article.sections.toReversed().map((heading) => [heading.id, heading]));

  const place = (
    kind: 'section' | 'paragraph',
    { id, position }: ParsedArticle['sections'][number] | ParsedArticle['paragraphs'][number],
  ) => {
    if (!known[kind].has(id)) {
      const meant = meantBy(id, known[kind], unused[kind]);
      const fix = `${meant ? `Did you mean “${meant}”? ` : ''}Otherwise add it to story.yaml.`;
      report(path, position, 'unknown-id', `story.yaml has no ${kind} “${id}”`, fix);
    } else if (placed[kind].has(id)) {
      const fix = `Give each ${kind} its own id, or remove the second.`;
      report(path, position, 'duplicate-id', `The ${kind} “${id}” stands here a second time`, fix);
    } else {
      placed[kind].add(id);
      return true;
    }
    return false;
  };
  for (const section of article.sections) place('section', section);
  for (const paragraph of article.paragraphs) {
    if (!place('paragraph', paragraph)) continue;
    const section = sectionOf.get(paragraph.id);
    if (section === paragraph.section) continue;
    const where =
      paragraph.section === null ? 'before the first heading' : `in section “${paragraph.section}”`;
    const what = `The paragraph “${paragraph.id}” stands ${where}, but story.yaml has it in “${section}”`;
    report(path, paragraph.position, 'wrong-section', what, 'Move it, or change story.yaml.');
  }
  for (const kind of ['section', 'paragraph'] as const) {
    for (const id of known[kind]) {
      if (placed[kind].has(id)) continue;
      const heading = kind === 'paragraph' ? headings.get(sectionOf.get(id) ?? '') : undefined;
      const fix =
        kind === 'section'
          ? `Add a heading “## … {#${id}}”.`
          : `Write it in its section and end it with {#${id}}.`;
      report(
        path,
        heading?.position ?? fileStart,
        `missing-${kind}`,
        `The ${kind} “${id}” is missing`,
        fix,
      );
    }
    checkOrder(kind, article, placed[kind], known[kind], report);
  }
}

function checkOrder(
  kind: 'section' | 'paragraph',
  article: ParsedArticle,
  placed: ReadonlySet<Slug>,
  known: ReadonlySet<Slug>,
  report: Report,
) {
  const written = [...placed];
  const wanted = [...known].filter((id) => placed.has(id));
  const at = written.findIndex((id, number) => id !== wanted[number]);
  const items = kind === 'section' ? article.sections : article.paragraphs;
  const found = items.find(({ id }) => id === written[at]);
  if (at < 0 || !found) return;
  const what = `The ${kind} “${found.id}” stands where story.yaml has “${wanted[at]}”`;
  report(
    article.path,
    found.position,
    'wrong-order',
    what,
    `Put the ${kind}s in the order of story.yaml.`,
  );
}

function checkLabels(draft: Draft, words: DraftWords, report: Report): void {
  const { labels } = words;
  if (!labels.readable) return;
  const compare = (
    name: string,
    kind: string,
    ids: readonly Slug[] | null,
    table: Table<unknown>,
    shape: string,
  ) => {
    const known = ids && new Set(ids);
    const wordless = (ids ?? []).filter((id) => !table.entries.has(id));
    for (const id of wordless) {
      const what = `The ${kind} “${id}” has no words under “${name}”`;
      report(
        labels.path,
        labels.keyAt([name]),
        'missing-words',
        what,
        `Add “${id}: ${shape}” there.`,
      );
    }
    for (const id of table.entries.keys())
      checkId(
        { file: labels, path: [] },
        [name, id],
        id,
        `a ${kind}`,
        known,
        report,
        () => wordless,
      );
  };
  const sections = draft.head.sections?.map(({ id }) => id) ?? null;
  compare('sections', 'section', sections, words.sections, '{ standfirst: … }');
  compare(
    'entities',
    'entity',
    idsOf(draft.entities),
    words.entities,
    '{ name: …, description: … }',
  );
  compare('events', 'event', idsOf(draft.events), words.events, '{ title: …, description: … }');
  compare('relations', 'relation', idsOf(draft.relations), words.relations, '…');
  compare('notes', 'note', idsOf(draft.notes), words.notes, '…');

  for (const [id, entity] of entriesOf(draft.entities)) {
    const entry = words.entities.entries.get(id);
    if (!entry) continue;
    const members = new Set(Object.keys(entity.members ?? {}));
    const written = new Set(Object.keys(entry.members ?? {}));
    for (const member of [...members].filter((wanted) => !written.has(wanted))) {
      const what = `The member “${member}” of “${id}” has no name`;
      report(
        labels.path,
        labels.keyAt(['entities', id, 'members']),
        'missing-words',
        what,
        `Add “members: { ${member}: … }”.`,
      );
    }
    for (const member of written) {
      checkId(
        { file: labels, path: ['entities', id, 'members'] },
        [member],
        member,
        `a member of “${id}”`,
        members,
        report,
      );
    }
  }
}

/** Every language must name the same things in the same paragraph: graph, links and evidence are shared. */
function checkSameMentions(draft: Draft, report: Report): void {
  const named = new Map<Slug, Map<Slug, LanguageCode>>();
  for (const [language, { article }] of draft.words) {
    for (const { id, mentions } of article.paragraphs) {
      const all = named.get(id) ?? new Map<Slug, LanguageCode>();
      for (const mention of mentions.keys()) if (!all.has(mention)) all.set(mention, language);
      named.set(id, all);
    }
  }
  for (const { article } of draft.words.values()) {
    for (const { id, mentions, resolved, position } of article.paragraphs) {
      if (!resolved) continue;
      for (const [mention, language] of named.get(id) ?? []) {
        if (mentions.has(mention)) continue;
        const what = `The paragraph “${id}” does not mention “${mention}”, but in “${language}” it does`;
        const fix = `Link the words that name it: [words](${mention}); or take the link out of ${language}/article.md and list it under “implied”.`;
        report(article.path, position, 'other-mentions', what, fix);
      }
    }
  }
}
