import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react';
import { spokenName } from '../i18n/spokenName.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Answer } from '../story/answer.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { Focus, HrefOf } from '../url/focus.ts';
import { readSpot, spotName, spotTowards } from './controller.ts';
import { loomLayout } from './layout.ts';
import { LoomSection } from './LoomSection.tsx';
import { LoomThread } from './LoomThread.tsx';
import { loomModel } from './model.ts';
import type { LoomOrder } from './order.ts';
import { stateOf } from './states.ts';

interface LoomViewProps {
  index: StoryIndex;
  /** Made at build by `orderLoom`; the same in every language. */
  order: LoomOrder;
  texts: Texts;
  focus: Focus | null;
  /** What comes forward; null where all is at rest. */
  answer: Answer | null;
  /** What passes the filters; null where nothing is filtered. */
  shown: Answer | null;
  hrefOf: HrefOf;
}

/**
 * The loom: every actor a thread through the paragraphs, and those who are mentioned together come together.
 * In a narrow box it keeps its width and scrolls in a frame of its own.
 */
export function LoomView({ index, order, texts, focus, answer, shown, hrefOf }: LoomViewProps) {
  const { language } = texts;
  const layout = useMemo(
    () => loomLayout(index, loomModel(index), order, language),
    [index, order, language],
  );
  const names = useMemo(
    () => layout.threads.map(({ id }) => spokenName(index.entities.get(id), texts)),
    [layout, index, texts],
  );
  const hint = useId();
  const picture = useRef<SVGSVGElement>(null);
  useEffect(() => {
    // Alive, it is one stop for the Tab key (app/useOneStops.ts); before that each of its links is one.
    picture.current?.setAttribute('data-one-stop', '');
  }, []);
  const all = index.story.paragraphs.length;

  const onKeyDown = (press: KeyboardEvent<SVGSVGElement>) => {
    if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
    const link = (press.target as Element).closest<SVGAElement>('[data-spot]');
    const from = readSpot(link?.dataset.spot);
    const to = from && spotTowards(layout, from, press.key);
    if (!to) return;
    press.preventDefault();
    press.currentTarget.querySelector<SVGAElement>(`[data-spot="${spotName(to)}"]`)?.focus();
  };

  return (
    <div className="loom">
      <p className="loom-hint needs-script" id={hint}>
        {texts.t('loom.hint')}
      </p>
      {/* It scrolls sideways where it is narrow; keys do so by going along the links in it. */}
      <div className="loom-frame">
        <div className="loom-cloth">
          <svg className="loom-strut" width={layout.width} height={1} aria-hidden="true" />
          <svg
            className="loom-picture"
            width="100%"
            height={layout.height}
            role="group"
            aria-label={texts.t('loom.name')}
            aria-describedby={hint}
            ref={picture}
            onKeyDown={onKeyDown}
          >
            <g role="list" aria-label={texts.t('loom.sections')}>
              {layout.sections.map((mark, place) => (
                <LoomSection
                  key={mark.id}
                  mark={mark}
                  place={place}
                  layout={layout}
                  heading={index.sections.get(mark.id)?.heading ?? mark.id}
                  texts={texts}
                  hrefOf={hrefOf}
                  focus={focus}
                  answer={answer}
                  shown={shown}
                />
              ))}
            </g>
            <g role="list" aria-label={texts.t('loom.threads')}>
              {layout.threads.map((mark, place) => (
                <LoomThread
                  key={mark.id}
                  mark={mark}
                  place={place}
                  labelX={layout.labelX}
                  height={layout.height}
                  texts={texts}
                  hrefOf={hrefOf}
                  description={texts.t('loom.thread', {
                    name: names[place] ?? mark.id,
                    kind: texts.t(`graph.kind.${mark.kind}`),
                    where: texts.t('loom.in', { count: mark.knots.length, all }),
                  })}
                  state={stateOf(mark.id, answer?.entities, shown?.entities)}
                  current={focus?.kind === 'entity' && focus.id === mark.id}
                  lit={answer?.entities.has(mark.id) ? answer.paragraphs : undefined}
                />
              ))}
            </g>
          </svg>
        </div>
      </div>
    </div>
  );
}
