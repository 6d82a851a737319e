import { NodeShapeMark } from './NodeShapeMark.tsx';
import { shapeOf } from './model.ts';
import { useTexts } from '../ui/contexts.ts';

const stances = ['cooperation', 'opposition', 'structural'] as const;
/** One kind for each shape; the text stands for all kinds that share it. */
const kinds = ['person', 'state', 'organization', 'media'] as const;

/** What the lines and shapes of the graph mean. */
export function Legend() {
  const texts = useTexts();
  return (
    <ul className="graph-legend" aria-label={texts.t('graph.legend.name')}>
      {stances.map((stance) => (
        <li key={stance}>
          <svg className={`graph-sample graph-edge is-${stance}`} aria-hidden="true">
            <path className="graph-line" d="M1 6H25" />
          </svg>
          {texts.t(`graph.legend.${stance}`)}
        </li>
      ))}
      {kinds.map((kind) => (
        <li key={kind}>
          <svg
            className={`graph-sample graph-node is-${kind}`}
            viewBox="-7 -7 14 14"
            aria-hidden="true"
          >
            <NodeShapeMark className="graph-shape" shape={shapeOf(kind)} r={5} />
          </svg>
          {texts.t(`graph.legend.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
