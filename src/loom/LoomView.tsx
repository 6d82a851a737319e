import {
  useEffect,
  useId,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent as Press,
} from 'react';
import { spokenName } from '../ui/spokenName.ts';
import type { Subset } from '../story/belonging.ts';
import type { Focus } from '../story/focus.ts';
import type { HrefOf } from '../url/choices.ts';
import { readSpot, spotName, spotTowards } from './controller.ts';
import { loomLayout } from './layout.ts';
import { LoomGround } from './LoomGround.tsx';
import { LoomKey } from './LoomKey.tsx';
import { LoomSectionMark } from './LoomSectionMark.tsx';
import { LoomThreadMark } from './LoomThreadMark.tsx';
import { loomModel } from './model.ts';
import type { LoomOrder } from './order.ts';
import { markState } from '../ui/markState.ts';
import { useFocusInView } from './useFocusInView.ts';
import { useRoom } from './useRoom.ts';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

export interface LoomViewProps {
  /** Made at build by `orderLoom`; the same in every language. */
  order: LoomOrder;
  focus: Focus | null;
  /** What comes forward; null where all is at rest. */
  highlighted: Subset | null;
  /** What passes the filters; null where nothing is filtered. */
  shown: Subset | null;
  hrefOf: HrefOf;
}

/**
 * The loom: every actor a thread through the paragraphs, and those who are mentioned together come together.
 * It takes the height of its box, within reason. A box that is too small for it scrolls in both directions: the
 * headings stay at its top and the names at its side.
 */
export function LoomView({ order, focus, highlighted, shown, hrefOf }: LoomViewProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { language } = texts;
  const room = useRoom();
  const layout = useMemo(
    () => loomLayout(index, loomModel(index), order, language, room),
    [index, order, language, room],
  );
  const names = useMemo(
    () => layout.threads.map(({ id }) => spokenName(index.entities.get(id), texts)),
    [layout, index, texts],
  );
  const hint = useId();
  const frame = useFocusInView(focus);
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Alive, it is one stop for the Tab key (app/navigation/useOneStops.ts); before that each of its links is one.
    picture.current?.setAttribute('data-one-stop', '');
  }, []);
  const all = index.story.paragraphs.length;
  const side = `${layout.labels.width}%`;

  const onKeyDown = (press: KeyboardEvent<HTMLDivElement>) => {
    if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
    const link = (press.target as Element).closest<HTMLElement | SVGElement>('[data-spot]');
    const from = readSpot(link?.dataset.spot);
    const to = from && spotTowards(layout, from, press.key);
    if (!to) return;
    press.preventDefault();
    linkAt(press.currentTarget, spotName(to))?.focus();
  };
  // A click on a column's ground is one on its number.
  const onClick = ({ target, currentTarget, nativeEvent }: Press<HTMLDivElement>) => {
    const place = (target as Element).closest<SVGElement>('[data-stands-for]');
    const spot = place?.dataset.standsFor;
    if (spot) linkAt(currentTarget, spot)?.dispatchEvent(new MouseEvent('click', nativeEvent));
  };

  return (
    <div className="loom">
      <LoomKey />
      <p className="loom-hint needs-script" id={hint}>
        {texts.t('loom.hint')}
      </p>
      {/* Keys scroll it by going along the links in it. */}
      <div className="loom-frame" ref={frame}>
        <div
          className="loom-picture"
          role="group"
          aria-label={texts.t('loom.name')}
          aria-describedby={hint}
          ref={picture}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <svg
            className="loom-heads"
            width="100%"
            height={layout.headHeight}
            role="list"
            aria-label={texts.t('loom.sections')}
          >
            {layout.sections.map((mark, place) => (
              <LoomSectionMark
                key={mark.id}
                mark={mark}
                place={place}
                layout={layout}
                heading={index.sections.get(mark.id)?.heading ?? mark.id}
                hrefOf={hrefOf}
                focus={focus}
                highlighted={highlighted}
                shown={shown}
              />
            ))}
          </svg>
          <svg className="loom-corner" width={side} height={layout.headHeight} aria-hidden="true" />
          <div className="loom-room">
            <svg
              className="loom-strut"
              width={layout.width}
              height={layout.plot.least}
              aria-hidden="true"
            />
            <div className="loom-plot">
              <svg className="loom-strut" width={0} height={layout.plot.most} aria-hidden="true" />
              <LoomGround
                sections={layout.sections}
                focus={focus}
                highlighted={highlighted}
                shown={shown}
              />
              <svg className="loom-side" width={side} height="100%" aria-hidden="true" />
              <div className="loom-threads" role="list" aria-label={texts.t('loom.threads')}>
                {layout.threads.map((mark, place) => (
                  <LoomThreadMark
                    key={mark.id}
                    mark={mark}
                    place={place}
                    layout={layout}
                    hrefOf={hrefOf}
                    description={texts.t('loom.thread', {
                      name: names[place] ?? mark.id,
                      kind: texts.t(`graph.kind.${mark.kind}`),
                      where: texts.t('loom.in', { count: mark.knots.length, all }),
                    })}
                    state={markState(mark.id, highlighted?.entities, shown?.entities)}
                    current={focus?.kind === 'entity' && focus.id === mark.id}
                    lit={highlighted?.entities.has(mark.id) ? highlighted.paragraphs : undefined}
                  />
                ))}
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function linkAt(picture: Element, spot: string) {
  return picture.querySelector<HTMLElement | SVGElement>(`[data-spot="${spot}"]`);
}
