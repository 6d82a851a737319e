import {
  useEffect,
  useId,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
} from 'react';
import type { Answer } from '../story/answer.ts';
import type { Slug } from '../story/types.ts';
import type { Focus, HrefOf } from '../url/focus.ts';
import { GraphControls, type GraphCommand } from './GraphControls.tsx';
import { GraphEdge } from './GraphEdge.tsx';
import { GraphNode } from './GraphNode.tsx';
import { Legend } from './Legend.tsx';
import { graphLayout } from './layout.ts';
import { graphModel } from './model.ts';
import { endTowards, headingOf, neighbourTowards, stepTowards } from './neighbours.ts';
import { nodeMeant } from './pick.ts';
import type { GraphPlacement } from './place.ts';
import { markState, nodeName } from './states.ts';
import { spokenName } from '../ui/spokenName.ts';
import { useFraming } from './useFraming.ts';
import { useGraphView } from './useGraphView.ts';
import { pannedBy, revealed, zoomedBy } from './view.ts';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';
import { round } from '../ui/round.ts';

interface GraphProps {
  /** Made at build by `placeGraph`; it needs the labels of this language only (`placementIn`). */
  placement: GraphPlacement;
  focus: Focus | null;
  /** What comes forward; null where all is at rest. */
  answer: Answer | null;
  /** What passes the filters; null where nothing is filtered. */
  shown: Answer | null;
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
  const { placement, focus, answer, shown, hrefOf, framed } = props;
  const model = useMemo(() => graphModel(index), [index]);
  const names = useMemo(() => {
    const nameOf = (id: string) => spokenName(index.entities.get(id), texts);
    return new Map(model.nodes.map((node) => [node.id, nodeName(node, nameOf(node.id), texts)]));
  }, [model, index, texts]);
  const { box, view, moved, wake, change, moveNode, reset } = useGraphView(placement);
  const layout = useMemo(() => graphLayout(model, placement, moved), [model, placement, moved]);
  useFraming(framed, placement.nodes, box, change);
  useEffect(() => {
    // Alive, it is one stop for the Tab key (app/useOneStops.ts); before that each of its links is one.
    box.current?.setAttribute('data-one-stop', '');
  }, [box]);
  const hint = useId();
  const { language } = texts;
  /** The actor whose ties are being walked. */
  const walkedFrom = useRef<Slug>('');

  const command = (name: GraphCommand) => {
    if (name === 'fit') return reset();
    if (name === 'in') return change((now, frame) => zoomedBy(now, 1.5, frame));
    if (name === 'out') return change((now, frame) => zoomedBy(now, 1 / 1.5, frame));
    const { x, y } = stepTowards(name);
    change((now, frame) => pannedBy(now, x * 0.2, y * 0.2, frame));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { node, relation } = markAt(event)?.dataset ?? {};
    const heading = headingOf(event.key);
    const named = ({ '+': 'in', '=': 'in', '-': 'out', '0': 'fit' } as const)[event.key];
    if (named) command(named);
    else if (heading && event.target === box.current) command(heading);
    else if (heading && node && event.shiftKey) {
      const { x, y } = stepTowards(heading);
      moveNode(node, x * 0.03, y * 0.03);
    } else if (heading && node) {
      const next = neighbourTowards(layout, node, heading);
      if (next) focusMark(`[data-node="${next}"]`);
    } else if (node && event.key === 'Home') focusMark('[data-node]');
    else if (node && event.key === 'End')
      focusMark(`[data-node="${layout.nodes.at(-1)?.id ?? node}"]`);
    else if (node && event.key === ' ') walkFrom(node);
    else if (relation) {
      // On a tie: on to the next tie of the same actor, or along it to one of its ends.
      const edge = layout.edges.find(({ id }) => id === relation);
      const end = edge && heading && endTowards(layout, edge, heading);
      const ends = edge ? [edge.from, edge.to] : [];
      const start = ends.find((id) => id === walkedFrom.current) ?? ends[0] ?? '';
      if (event.key === ' ') walkFrom(start, relation);
      // Chosen, it is first given up by the page.
      else if (event.key === 'Escape' && focus?.id !== relation)
        focusMark(`[data-node="${start}"]`);
      else if (end) focusMark(`[data-node="${end}"]`);
      else return;
    } else if (node && event.key === 'Escape' && !focus) box.current?.focus();
    else return;
    event.preventDefault();
  };

  const focusMark = (selector: string) =>
    box.current?.querySelector<SVGAElement>(selector)?.focus();
  /** Goes to the first tie of an actor, or to the one after the given, round and round. */
  const walkFrom = (node: Slug, after?: Slug) => {
    const ties = layout.edges.filter(({ from, to }) => from === node || to === node);
    const next = ties[(ties.findIndex(({ id }) => id === after) + 1) % ties.length];
    if (!next) return;
    walkedFrom.current = node;
    focusMark(`[data-relation="${next.id}"]`);
  };

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
                <GraphEdge
                  key={id}
                  id={id}
                  stance={stance}
                  path={path}
                  href={hrefOf({ kind: 'relation', id })}
                  sentence={index.relations.get(id)?.sentence ?? id}
                  state={markState(id, answer?.relations, shown?.relations)}
                  current={focus?.kind === 'relation' && focus.id === id}
                />
              ))}
            </svg>
            {layout.nodes.map((node) => (
              <GraphNode
                key={node.id}
                {...node}
                lines={(placement.nodes[node.id]?.lines[language.code] ?? []).join('\n')}
                direction={language.direction}
                href={hrefOf({ kind: 'entity', id: node.id })}
                name={names.get(node.id) ?? node.id}
                state={markState(node.id, answer?.entities, shown?.entities)}
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

/** The node or edge that an event comes from. */
function markAt({ target }: SyntheticEvent): SVGAElement | null {
  return (target as Element).closest<SVGAElement>('[data-node], [data-relation]');
}
