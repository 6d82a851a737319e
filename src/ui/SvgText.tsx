import type { Direction } from '../i18n/languages.ts';

interface SvgTextProps {
  /** The physical edge of the text that stands at `x`. */
  align: 'left' | 'center' | 'right';
  direction: Direction;
  x: number | string;
  /** The baseline of the first line. */
  y: number;
  lines: readonly string[];
  lineHeight: number;
  className?: string;
}

/**
 * All text in SVG goes through here, because `text-anchor` follows the text's own direction: `start` is the
 * right edge of a right-to-left line. Callers name the physical edge and the line's direction is pinned.
 *
 * Each line is a `<text>` of its own. Positioned `<tspan>`s in one right-to-left `<text>` are one run of words to
 * WebKit, which puts them in the wrong order; other readers of SVG files do it too. What the lines share stands
 * once, on their group, and is inherited.
 */
export function SvgText({ align, direction, x, y, lines, lineHeight, className }: SvgTextProps) {
  const startsAt = direction === 'rtl' ? 'right' : 'left';
  const anchor = align === 'center' ? 'middle' : align === startsAt ? 'start' : 'end';
  if (lines.length === 1)
    return (
      <text className={className} x={x} y={y} textAnchor={anchor} direction={direction}>
        {lines[0]}
      </text>
    );
  return (
    <g className={className} textAnchor={anchor} direction={direction}>
      {lines.map((line, at) => (
        <text key={at} x={x} y={y + at * lineHeight}>
          {line}
        </text>
      ))}
    </g>
  );
}
