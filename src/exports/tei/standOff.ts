import type {
  Dating,
  EntityFacts,
  EntityKind,
  EventFacts,
  RelationFacts,
} from '../../story/types.ts';
import type { ExportInput } from '../exportInput.ts';
import { add, addLine, type Attributes, type XmlNode } from '../xml.ts';
import { dateAttributes } from './teiDates.ts';
import { addPublication } from './header.ts';
import {
  idOf,
  pointers,
  pointerTo,
  publicationId,
  publicationsOf,
  sourcePointers,
  voicePointer,
} from './pointers.ts';

/** Which list an entity stands in, its element there, and the element that holds its name. */
interface Place {
  list: string;
  /** Tells the list from another of its name. */
  type?: string;
  element: string;
  name: string;
}

const person: Place = { list: 'listPerson', element: 'person', name: 'persName' };
/** TEI's organization is any body of people that acts as one: states, communities and media too. */
const org: Place = { list: 'listOrg', element: 'org', name: 'orgName' };
const place: Place = { list: 'listPlace', element: 'place', name: 'placeName' };
const work: Place = { list: 'listBibl', type: 'documents', element: 'bibl', name: 'title' };
const period: Place = { list: 'listEvent', type: 'periods', element: 'event', name: 'label' };

const special: Partial<Record<EntityKind, Place>> = { person, place, document: work, period };

/** How TEI calls what a date rests on. */
const evidenceNames: Record<Dating, string> = {
  stated: 'internal',
  inferred: 'conjecture',
  context: 'external',
};

/** Adds the `standOff`: entities by kind, events, relations, and the publications that facts rest on. */
export function addStandOff(root: XmlNode, telling: ExportInput): void {
  const { whole, story } = telling;
  const standOff = addLine(root, 'standOff', { 'xml:lang': story.language });
  for (const kind of [person, org, place, work, period]) {
    const members = whole.entities.filter((entity) => (special[entity.kind] ?? org) === kind);
    addList(standOff, kind.list, kind.type, members, (list, entity) =>
      addEntity(list, entity, kind, telling),
    );
  }
  addList(standOff, 'listEvent', undefined, whole.events, (list, event) =>
    addEvent(list, event, telling),
  );
  addList(standOff, 'listRelation', undefined, whole.relations, (list, relation) =>
    addRelation(list, relation, telling),
  );
  addList(standOff, 'listBibl', 'sources', publicationsOf(telling), (list, publication, at) =>
    addPublication(list, publicationId(at), publication),
  );
}

/** Adds a list of a kind, or nothing: TEI's lists may not be empty. */
function addList<Item>(
  standOff: XmlNode,
  name: string,
  type: string | undefined,
  items: readonly Item[],
  addItem: (list: XmlNode, item: Item, at: number) => void,
): void {
  if (items.length === 0) return;
  const list = addLine(standOff, name, { type });
  items.forEach((item, at) => addItem(list, item, at));
}

function addEntity(list: XmlNode, entity: EntityFacts, kind: Place, telling: ExportInput): void {
  const { id, wikidata, members, sources } = entity;
  const words = telling.words.entities[id];
  if (!words) return;
  const element = addLine(list, kind.element, {
    'xml:id': idOf('entity', id),
    // A person is not `typed` in TEI, and needs no kind beside the element's own name.
    type: kind === person ? undefined : entity.kind,
    source: sourcePointers([], sources, telling),
    corresp: telling.addressOf({ kind: 'entity', id }),
  });
  add(element, kind.name, {}, words.name);
  for (const alias of words.aliases) add(element, kind.name, { type: 'alias' }, alias);
  if (members && kind === org) addMembers(element, members, words.members ?? {});
  addIdentifier(element, wikidata);
  add(element, 'note', {}, words.description);
}

function addMembers(
  element: XmlNode,
  members: NonNullable<EntityFacts['members']>,
  names: Record<string, string>,
): void {
  const list = add(element, 'listOrg', { type: 'members' });
  for (const [id, wikidata] of Object.entries(members)) {
    const member = add(list, 'org');
    add(member, 'orgName', {}, names[id] ?? id);
    addIdentifier(member, wikidata ?? undefined);
  }
}

function addIdentifier(element: XmlNode, wikidata: string | undefined): void {
  if (wikidata !== undefined) add(element, 'idno', { type: 'wikidata' }, wikidata);
}

function addEvent(list: XmlNode, event: EventFacts, telling: ExportInput): void {
  const { id, dating, evidence, sources } = event;
  const words = telling.words.events[id];
  if (!words) return;
  const element = addLine(list, 'event', {
    'xml:id': idOf('event', id),
    ...dateAttributes(event),
    evidence: evidenceNames[dating],
    source: sourcePointers(evidence, sources, telling),
    corresp: telling.addressOf({ kind: 'event', id }),
  });
  add(element, 'label', {}, words.title);
  add(element, 'note', {}, words.description);
}

function addRelation(list: XmlNode, relation: RelationFacts, telling: ExportInput): void {
  const { id, type, stance, voices, events, context, evidence, sources } = relation;
  const element = addLine(list, 'relation', {
    'xml:id': idOf('relation', id),
    name: type,
    type: stance,
    subtype: context ? 'context' : undefined,
    ...endsOf(relation, telling),
    // The events that date it: it holds while they happen.
    synch: pointers('event', events),
    source: sourcePointers(evidence, sources, telling),
    resp: voices.map(voicePointer).join(' ') || undefined,
    corresp: telling.addressOf({ kind: 'relation', id }),
  });
  add(element, 'desc', {}, telling.words.relations[id] ?? '');
}

function endsOf({ from, to, mutual }: RelationFacts, telling: ExportInput): Attributes {
  const [active, passive] = [pointerTo(from, telling), pointerTo(to, telling)];
  return mutual ? { mutual: `${active} ${passive}` } : { active, passive };
}
