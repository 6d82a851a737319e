import type { Texts } from '../i18n/texts.ts';
import type { Slug } from '../story/types.ts';
import type { GraphNode } from './model.ts';

/** The classes of a mark's state, each with a space before it: comes forward, steps back, filtered out. */
export function markState(
  id: Slug,
  lit: ReadonlySet<Slug> | undefined,
  shown: ReadonlySet<Slug> | undefined,
): string {
  const stands = lit === undefined ? '' : lit.has(id) ? ' is-lit' : ' is-back';
  return shown && !shown.has(id) ? `${stands} is-out` : stands;
}

/** A node in words: `Russia, state, 14 mentions, 12 relations`. */
export function nodeName(
  { kind, mentions, degree }: GraphNode,
  name: string,
  texts: Texts,
): string {
  return texts.t('graph.node', {
    name,
    kind: texts.t(`graph.kind.${kind}`),
    mentions: texts.t('graph.mentions', { count: mentions }),
    relations: texts.t('graph.relations', { count: degree }),
  });
}
