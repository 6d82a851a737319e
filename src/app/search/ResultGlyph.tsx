import { shapeOf } from '../../graph/model.ts';
import { NodeShapeMark } from '../../graph/NodeShapeMark.tsx';
import type { EntityKind } from '../../story/types.ts';
import type { SearchResult } from './searchTypes.ts';

const drawnByGraph = (kind: EntityKind) => !['place', 'document', 'period'].includes(kind);

/** A small picture of what was found, in the shape and colour that it has in the graph and on the timeline. */
export function ResultGlyph({ kind, of }: Pick<SearchResult, 'kind' | 'of'>) {
  return (
    <svg
      className={`search-glyph kind-${of ?? (kind === 'event' ? kind : 'document')}`}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
    >
      {of && drawnByGraph(of) && (
        <NodeShapeMark className="search-shape" shape={shapeOf(of)} r={6} />
      )}
      {of && !drawnByGraph(of) && <circle className="search-outline" r={4} />}
      {kind === 'event' && <circle className="search-outline" r={5.5} />}
      {kind === 'event' && <circle className="search-shape" r={2} />}
      {kind === 'section' && <path className="search-outline" d="M-6-4H6M-6 2H6" />}
      {kind === 'paragraph' && <path className="search-outline" d="M-6-5H6M-6 0H6M-6 5H6" />}
    </svg>
  );
}
