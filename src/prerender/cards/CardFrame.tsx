import type { ReactNode } from 'react';
import type { Stance } from '../../story/types.ts';
import { stances } from '../../story/vocabulary.ts';
import { CardLines } from './CardLines.tsx';
import { CardMark } from './CardMark.tsx';
import type { CardContext } from './context.ts';
import { fitText } from './fitText.ts';
import type { Mark } from './marks.ts';
import { body } from './sizes.ts';

interface CardFrameProps {
  context: CardContext;
  /** What the card shows: a person, a section, … */
  kicker: string;
  /** The sign before the kicker. */
  sign?: Pick<Mark, 'kind' | 'shape'>;
  /** The stances whose lines need a key. */
  keyTo?: ReadonlySet<Stance>;
  /** Whether the foot holds the key, in place of the story's title: where the card is the story's own. */
  hasKeyInFoot?: boolean;
  children: ReactNode;
}

/** What all cards share: kicker, key, one hairline, wordmark and the story's title. */
export function CardFrame(props: CardFrameProps) {
  const { context, kicker, sign, keyTo, hasKeyInFoot = false, children } = props;
  const { data, texts, direction } = context;
  const shared = { face: 'head', direction, height: 48, from: 28, to: 24 } as const;
  const key = keyTo && <StanceKey context={context} keyTo={keyTo} />;
  return (
    <div className={`frame kind-${sign?.kind ?? 'story'}`}>
      <header className="top">
        {sign && (
          <svg className="sign" width={36} height={36} viewBox="-18 -18 36 36">
            <CardMark {...sign} x={0} y={0} r={14} />
          </svg>
        )}
        <CardLines
          className="kicker"
          fitted={fitText(kicker, { ...shared, width: key && !hasKeyInFoot ? 400 : 1000 })}
        />
        {!hasKeyInFoot && key}
      </header>
      <div className="body">{children}</div>
      <footer className="foot">
        <span className="wordmark">{texts.t('app.name')}</span>
        {hasKeyInFoot ? (
          key
        ) : (
          <CardLines
            className="story-title"
            fitted={fitText(data.story.title, { ...shared, from: 26, width: body.width - 160 })}
          />
        )}
      </footer>
    </div>
  );
}

/** Which line is which stance, for those that the card draws. */
function StanceKey({
  context: { texts },
  keyTo,
}: Required<Pick<CardFrameProps, 'context' | 'keyTo'>>) {
  return (
    <p className="key size-24">
      {stances
        .filter((stance) => keyTo.has(stance))
        .map((stance) => (
          <span key={stance} className="key-entry">
            <svg width={44} height={12} viewBox="0 -6 44 12">
              <path className={`strand is-${stance}`} d="M2 0H42" />
            </svg>
            <span className="key-word">{texts.t(`graph.legend.${stance}`)}</span>
          </span>
        ))}
    </p>
  );
}
