import { plainText } from '../../story/storyIndex.ts';
import type { Slug } from '../../story/types.ts';
import { CardFrame } from './CardFrame.tsx';
import { CardLabel } from './CardLabel.tsx';
import { CardMark } from './CardMark.tsx';
import { acrossIn, type CardContext, sidesOf } from './context.ts';
import { fitText, labelLines } from './fitText.ts';
import { markedLines } from './markedLines.ts';
import { type Mark, markOf } from './marks.ts';
import { body, least } from './sizes.ts';
import { threadPath } from './strand.ts';

/* In px. */
const textWidth = 690;
const width = body.width - textWidth;
const { height } = body;
const markX = 136;
const radius = 14;
const labelX = markX + radius + 14;
const most = 8;

/** A paragraph: its words, and the threads from them to what they name. */
export function CardParagraph({ context, id }: { context: CardContext; id: Slug }) {
  const { index, texts, direction } = context;
  const paragraph = index.paragraphs.get(id);
  if (!paragraph) return null;
  const number = (index.order.get(id) ?? 0) + 1;
  const heading = index.sections.get(paragraph.section)?.heading ?? '';
  const fitted = fitText(plainText(paragraph.content), {
    face: 'text',
    direction,
    width: textWidth,
    height,
    from: 50,
    to: 28,
  });
  const lines = markedLines(paragraph.content, fitted.lines, index);
  const marks = (index.namedIn.get(id) ?? []).flatMap((named) => markOf(index, named) ?? []);
  return (
    <CardFrame context={context} kicker={`${texts.t('reader.paragraph', { number })} · ${heading}`}>
      <p className={`paragraph text size-${fitted.size}`}>
        {lines.map((pieces, line) => (
          <span key={line} className="line">
            {pieces.map(({ text, kind }, at) =>
              kind ? (
                <span key={at} className={`mention kind-${kind}`}>
                  {text}
                </span>
              ) : (
                text
              ),
            )}
          </span>
        ))}
      </p>
      {marks.length > 0 && (
        <ParagraphThreads context={context} marks={marks} textHeight={fitted.height} />
      )}
    </CardFrame>
  );
}

/** The threads leave the text's inner edge side by side, not its words, and end at a mark with its name. */
function ParagraphThreads({
  context: { direction },
  marks,
  textHeight,
}: {
  context: CardContext;
  marks: readonly Mark[];
  textHeight: number;
}) {
  const across = acrossIn(width, direction);
  const shown = marks.slice(0, most);
  const pitch = Math.min(height / shown.length, 76);
  // Beside the middle of the text, as far as the frame lets them.
  const half = (shown.length * pitch) / 2;
  const middle = Math.min(Math.max(textHeight / 2, half), height - half);
  const y = (at: number) => middle + (at - (shown.length - 1) / 2) * pitch;
  // The threads leave closer together than they arrive.
  const leaves = (at: number) => textHeight / 2 + (at - (shown.length - 1) / 2) * 22;
  return (
    <svg className="picture" width={width} height={height}>
      <path className="column" d={`M${across(12)} 0V${textHeight}`} />
      {shown.map((mark, at) => (
        <g key={mark.id} className={`kind-${mark.kind}`}>
          <path
            className="thread"
            d={threadPath({ x: across(12), y: leaves(at) }, { x: across(markX), y: y(at) })}
          />
          <circle className="knot is-solid" cx={across(12)} cy={leaves(at)} r={6} />
          <circle className="halo" cx={across(markX)} cy={y(at)} r={radius + 5} />
          <CardMark {...mark} x={across(markX)} y={y(at)} r={radius} />
          <CardLabel
            lines={labelLines(mark.name, width - labelX, least, direction)}
            size={least}
            x={across(labelX)}
            y={y(at)}
            align={sidesOf(direction).start}
            direction={direction}
          />
        </g>
      ))}
    </svg>
  );
}
