import { textWidth } from '../../ui/textWidth.ts';
import { voiceNames } from '../../ui/voices.ts';
import type { LocalRelation, Slug } from '../../story/types.ts';
import { CardFrame } from './CardFrame.tsx';
import { CardLabel } from './CardLabel.tsx';
import { CardMark } from './CardMark.tsx';
import { CardWords } from './CardWords.tsx';
import { acrossIn, type CardContext } from './context.ts';
import { fitText } from './fitText.ts';
import { type Mark, markOf } from './marks.ts';
import { body, labelLeading, type Step } from './sizes.ts';

/* In px. */
const pictureHeight = 176;
const markY = 56;
const radius = 34;
const fromEnds = 170;
const nameTop = markY + radius + 12;
const stanceSize: Step = 28;

/** A relation: what it says, who says so, its two ends and the tie between them. */
export function CardRelation({ context, id }: { context: CardContext; id: Slug }) {
  const { index, texts } = context;
  const relation = index.relations.get(id);
  const [from, to] = [relation?.from, relation?.to].map((end) => markOf(index, end ?? ''));
  if (!relation || !from || !to) return null;
  const voices = voiceNames(relation.voices, index, texts);
  return (
    <CardFrame context={context} kicker={texts.t('kinds.relation')}>
      <CardWords
        context={context}
        title={relation.sentence}
        words={voices === '' ? '' : texts.t('card.saidBy', { names: voices })}
        width={body.width}
        height={body.height - pictureHeight - 14}
        from={56}
        share={0.78}
      />
      <TieBetween context={context} relation={relation} from={from} to={to} />
    </CardFrame>
  );
}

interface TieProps {
  context: CardContext;
  relation: LocalRelation;
  from: Mark;
  to: Mark;
}

/** The ends of a relation, in the direction of the writing, and the tie with its stance in words. */
function TieBetween({ context: { texts, direction }, relation, from, to }: TieProps) {
  const across = acrossIn(body.width, direction);
  const stance = texts.t(`stances.${relation.stance}`);
  const ends = [
    { ...from, x: across(fromEnds) },
    { ...to, x: across(body.width - fromEnds) },
  ];
  // From rim to rim; an arrow needs room for its head.
  const [start, end] = [fromEnds + radius + 16, body.width - fromEnds - radius - 16];
  const half = textWidth(stance, stanceSize) / 2 + 18;
  const middle = body.width / 2;
  const tip = across(end);
  const back = across(end - 18);
  return (
    <svg className="picture" width={body.width} height={pictureHeight}>
      <path
        className={`strand is-strong is-${relation.stance}`}
        d={
          `M${across(start)} ${markY}H${across(middle - half)}` +
          `M${across(middle + half)} ${markY}H${relation.mutual ? tip : back}`
        }
      />
      {!relation.mutual && (
        <path
          className={`arrow is-${relation.stance}`}
          d={`M${tip} ${markY}L${back} ${markY - 12}V${markY + 12}Z`}
        />
      )}
      <CardLabel
        className={`is-strong is-${relation.stance}`}
        lines={[stance]}
        size={stanceSize}
        x={middle}
        y={markY}
        align="center"
        direction={direction}
      />
      {ends.map(({ id, kind, shape, name, x }) => {
        const { lines, size } = fitText(name, {
          face: 'head',
          direction,
          width: 2 * fromEnds - 20,
          height: pictureHeight - nameTop,
          from: 33,
          to: 24,
        });
        return (
          <g key={id}>
            <CardMark kind={kind} shape={shape} x={x} y={markY} r={radius} />
            <CardLabel
              className="is-strong"
              lines={lines}
              size={size}
              x={x}
              y={nameTop + (lines.length * labelLeading(size)) / 2}
              align="center"
              direction={direction}
            />
          </g>
        );
      })}
    </svg>
  );
}
