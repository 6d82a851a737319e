import type { EntityKind } from '../../story/types.ts';

/**
 * What schema.org calls each kind of entity. Where it has no word, or one that would take sides (whether a
 * territory is a country, a group of states an organization), it is a `Thing`, or a place.
 */
export const typeOf = {
  person: 'Person',
  state: 'Country',
  territory: 'Place',
  organization: 'Organization',
  institution: 'GovernmentOrganization',
  media: 'NewsMediaOrganization',
  community: 'Thing',
  group: 'Thing',
  place: 'Place',
  document: 'CreativeWork',
  period: 'Thing',
} as const satisfies Record<EntityKind, string>;
