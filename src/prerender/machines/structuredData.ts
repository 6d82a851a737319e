import type {
  BreadcrumbList,
  CreativeWork,
  Event,
  Graph,
  ListItem,
  NewsArticle,
  Organization,
  Thing,
  WebPage,
} from 'schema-dts';
import { focusName } from '../../focus/focusName.ts';
import { belongingTo } from '../../story/belonging.ts';
import { licenceUrl } from '../../story/licence.ts';
import type { LocalEntity, LocalEvent, Slug } from '../../story/types.ts';
import type { Focus } from '../../story/focus.ts';
import { calendarDate } from './calendarDate.ts';
import { addressOf, type PreviewImage, type DescribedStory } from './describedStory.ts';
import { typeOf } from './thingTypes.ts';

/**
 * A page in the words of schema.org, for JSON-LD (https://www.w3.org/TR/json-ld11/): the story's page is the
 * article with everybody it is about; the page of a focus says what it shows and where it stands, and no more,
 * as every reader's browser has to fetch it.
 */
export function structuredData(
  telling: DescribedStory,
  focus: Focus | null,
  image: PreviewImage | null = null,
): Graph {
  const nodes = focus
    ? [pageNode(telling, focus), breadcrumbs(telling, focus)]
    : [articleNode(telling, image)];
  return { '@context': 'https://schema.org', '@graph': nodes };
}

function articleNode(telling: DescribedStory, image: PreviewImage | null): NewsArticle {
  const { index, source } = telling;
  const { story, paragraphsOf } = index;
  const url = addressOf(telling, null);
  const licence = licenceUrl(story.licence);
  // What a third of the paragraphs name is what the story is about; the rest is mentioned.
  const isMain = ({ id }: LocalEntity) =>
    (paragraphsOf.get(id)?.length ?? 0) * 3 >= story.paragraphs.length;
  const published = calendarDate(story.published);
  const updated = story.updated === undefined ? null : calendarDate(story.updated);
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: story.title,
    description: story.standfirst,
    inLanguage: story.language,
    ...(published && { datePublished: published }),
    ...(updated && { dateModified: updated }),
    ...(image && { image: image.url }),
    author: { '@type': 'Organization', name: story.byline },
    creditText: story.credit,
    ...(licence !== null && { license: licence }),
    isBasedOn: report(source),
    isAccessibleForFree: true,
    about: story.entities.filter(isMain).map((entity) => entityNode(telling, entity)),
    mentions: [
      ...story.entities
        .filter((entity) => !isMain(entity))
        .map((entity) => entityNode(telling, entity)),
      ...story.events.map((event) => eventNode(telling, event)),
    ],
  };
}

function report({ name, date, url }: DescribedStory['source']): CreativeWork {
  const published = calendarDate(date ?? '');
  const publisher: Organization = { '@type': 'Organization', name };
  return {
    '@type': 'NewsArticle',
    publisher,
    ...(published && { datePublished: published }),
    ...(url !== undefined && { url }),
  };
}

function pageNode(telling: DescribedStory, focus: Focus): WebPage {
  const { story } = telling.index;
  const url = addressOf(telling, focus);
  const home = addressOf(telling, null);
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: focusName(telling.index, focus, telling.texts),
    inLanguage: story.language,
    isPartOf: { '@type': 'NewsArticle', '@id': home, headline: story.title, url: home },
    ...subjectOf(telling, focus),
  };
}

/** What the page of a focus shows: an entity or event itself, else those that it is about. */
function subjectOf(
  telling: DescribedStory,
  focus: Focus,
): Pick<WebPage & object, 'about' | 'mainEntity'> {
  const { entities, events, relations } = telling.index;
  const entity = focus.kind === 'entity' && entities.get(focus.id);
  if (entity) {
    return { mainEntity: { ...entityNode(telling, entity), description: entity.description } };
  }
  const event = focus.kind === 'event' && events.get(focus.id);
  if (event) {
    return { mainEntity: { ...eventNode(telling, event), description: event.description } };
  }
  const relation = focus.kind === 'relation' && relations.get(focus.id);
  const ids = relation ? [relation.from, relation.to, ...relation.events] : namedBy(telling, focus);
  const things = [...new Set(ids)].flatMap((id) => thingNode(telling, id) ?? []);
  return things.length > 0 ? { about: things } : {};
}

function namedBy({ index }: DescribedStory, focus: Focus): Slug[] {
  const { paragraphs } = belongingTo(index, focus);
  return [...paragraphs].flatMap((id) => index.namedIn.get(id) ?? []);
}

function thingNode(telling: DescribedStory, id: Slug): Thing | null {
  const entity = telling.index.entities.get(id);
  if (entity) return entityNode(telling, entity);
  const event = telling.index.events.get(id);
  return event ? eventNode(telling, event) : null;
}

function entityNode(telling: DescribedStory, { id, kind, name, wikidata }: LocalEntity) {
  return {
    '@type': typeOf[kind],
    name,
    url: addressOf(telling, { kind: 'entity', id }),
    ...(wikidata !== undefined && { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }),
  } as const;
}

/** An event with the parts of its date that are certain. One that is only about known has none: no date can say so here. */
function eventNode(
  telling: DescribedStory,
  { id, title, date }: LocalEvent,
): Exclude<Event, string> {
  const [start = '', end = ''] = date.split('/').map(calendarDate);
  return {
    '@type': 'Event',
    name: title,
    ...(start && { startDate: start }),
    ...(end && { endDate: end }),
    url: addressOf(telling, { kind: 'event', id }),
  };
}

/** The way from the story to a focus: of a paragraph by its section. Each step is a page. */
function breadcrumbs(telling: DescribedStory, focus: Focus): BreadcrumbList {
  const { story, paragraphs } = telling.index;
  const section = focus.kind === 'paragraph' && paragraphs.get(focus.id)?.section;
  const steps: Focus[] = [...(section ? [{ kind: 'section' as const, id: section }] : []), focus];
  const crumb = (name: string, at: number, address: string): ListItem => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: { '@id': address },
  });
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      crumb(story.title, 0, addressOf(telling, null)),
      ...steps.map((step, at) =>
        crumb(focusName(telling.index, step, telling.texts), at + 1, addressOf(telling, step)),
      ),
    ],
  };
}
