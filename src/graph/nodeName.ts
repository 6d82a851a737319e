import type { Texts } from '../i18n/texts.ts';
import type { GraphNode } from './model.ts';

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
