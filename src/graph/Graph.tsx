import { useEffect, useId, useMemo, type MouseEvent, type SyntheticEvent } from 'react';
import type { Subset } from '../story/belonging.ts';
import type { Slug } from '../story/types.ts';
import type { Focus } from '../story/focus.ts';
import type { HrefOf } from '../url/choices.ts';
import { GraphControls, type GraphCommand } from './GraphControls.tsx';
import { GraphEdgeMark } from './GraphEdgeMark.tsx';
import { GraphNodeMark } from './GraphNodeMark.tsx';
import { Legend } from './Legend.tsx';
import { graphLayout } from './layout.ts';
import { graphModel } from './model.ts';
import { stepTowards } from './neighbours.ts';
import { nodeMeant } from './pick.ts';
import type { GraphPlacement } from './place.ts';
import { markState } from '../ui/markState.ts';
import { nodeName } from './nodeName.ts';
import { spokenName } from '../ui/spokenName.ts';
import { useFraming } from './useFraming.ts';
import { markAt, useGraphKeys } from './useGraphKeys.ts';
import { useGraphZoom } from './useGraphZoom.ts';
import { pannedBy, revealed, zoomedBy } from './zoomTransform.ts';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';
import { round } from '../ui/round.ts';

interface GraphProps {
  /** Made at build by `placeGraph`; it needs the labels of this language only (`placementIn`). */
  placement: GraphPlacement;
  focus: Focus | null;
  /** What comes forward; null where all is at rest. */
  highlighted: Subset | null;
  /** What passes the filters; null where nothing is filtered. */
  shown: Subset | null;
  hrefOf: HrefOf;
  /** The nodes to come close to; null where the reader alone moves the view. */
  framed: ReadonlySet<Slug> | null;
}

/**
 * The graph of actors and relations. One set of marks fits every size of its box: nodes stand at parts of
 * the box, edges are stretched with it, and shapes, text and lines keep their size in px.
 */
export function Graph(props: GraphProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { placement, focus, highlighted, shown, hrefOf, framed } = props;
  const model = useMemo(() => graphModel(index), [index]);
  const names = useMemo(() => {
    const nameOf = (id: string) => spokenName(index.entities.get(id), texts);
    return new Map(model.nodes.map((node) => [node.id, nodeName(node, nameOf(node.id), texts)]));
  }, [model, index, texts]);
  const { box, view, moved, wake, change, moveNode, reset } = useGraphZoom(placement);
  const layout = useMemo(() => graphLayout(model, placement, moved), [model, placement, moved]);
  useFraming(framed, placement.nodes, box, change);
  useEffect(() => {
    // Alive, it is one stop for the Tab key (app/navigation/useOneStops.ts); before that each of its links is one.
    box.current?.setAttribute('data-one-stop', '');
  }, [box]);
  const hint = useId();
  const { language } = texts;

  const command = (name: GraphCommand) => {
    if (name === 'fit') return reset();
    if (name === 'in') return change((now, frame) => zoomedBy(now, 1.5, frame));
    if (name === 'out') return change((now, frame) => zoomedBy(now, 1 / 1.5, frame));
    const { x, y } = stepTowards(name);
    change((now, frame) => pannedBy(now, x * 0.2, y * 0.2, frame));
  };

  const onKeyDown = useGraphKeys({ box, layout, focus, command, moveNode });

  const onClick = (event: MouseEvent) => {
    const meant = nodeMeant(event);
    if (!meant) return;
    event.preventDefault();
    event.stopPropagation();
    meant.dispatchEvent(new window.MouseEvent('click', event.nativeEvent));
  };

  const onFocus = (event: SyntheticEvent) => {
    void wake();
    const mark = markAt(event);
    if (!mark?.matches(':focus-visible')) return;
    const place = layout.nodes.find((node) => node.id === mark.dataset.node);
    if (place) change((now, frame) => revealed(now, { x: place.x / 100, y: place.y / 100 }, frame));
  };

  return (
    <div className="graph">
      <div className="graph-bar">
        <Legend />
        <GraphControls commands={['in', 'out', 'fit']} onCommand={command} />
      </div>
      <p className="graph-hint needs-script" id={hint}>
        {texts.t('graph.hint')}
      </p>
      <div
        className={`graph-frame${view.k > 1 ? ' is-zoomed' : ''}`}
        ref={box}
        role="group"
        tabIndex={-1}
        aria-label={texts.t('graph.name')}
        aria-describedby={hint}
        onClickCapture={onClick}
        onKeyDown={onKeyDown}
        onPointerEnter={() => void wake()}
        onTouchStart={() => void wake()}
        onFocus={onFocus}
      >
        {/* Without a role of their own: an image would keep what is in it from those who hear the page. */}
        <svg className="graph-picture" width="100%" height="100%" role="none">
          {/* Zooming stretches the box, as a larger screen would: marks and words keep their size. */}
          <svg
            className="graph-view"
            x={round(view.x)}
            y={round(view.y)}
            width={`${round(view.k * 100)}%`}
            height={`${round(view.k * 100)}%`}
            overflow="visible"
            role="none"
          >
            <svg
              viewBox="0 0 1000 1000"
              preserveAspectRatio="none"
              width="100%"
              height="100%"
              role="none"
            >
              {layout.edges.map(({ id, stance, path }) => (
                <GraphEdgeMark
                  key={id}
                  id={id}
                  stance={stance}
                  path={path}
                  href={hrefOf({ kind: 'relation', id })}
                  sentence={index.relations.get(id)?.sentence ?? id}
                  state={markState(id, highlighted?.relations, shown?.relations)}
                  current={focus?.kind === 'relation' && focus.id === id}
                />
              ))}
            </svg>
            {layout.nodes.map((node) => (
              <GraphNodeMark
                key={node.id}
                {...node}
                lines={(placement.nodes[node.id]?.lines[language.code] ?? []).join('\n')}
                direction={language.direction}
                href={hrefOf({ kind: 'entity', id: node.id })}
                name={names.get(node.id) ?? node.id}
                state={markState(node.id, highlighted?.entities, shown?.entities)}
                current={focus?.kind === 'entity' && focus.id === node.id}
              />
            ))}
          </svg>
        </svg>
        {view.k > 1 && (
          <GraphControls commands={['left', 'right', 'up', 'down']} onCommand={command} />
        )}
      </div>
    </div>
  );
}
