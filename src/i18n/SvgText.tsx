import type { Direction } from './languages.ts';

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
 */
export function SvgText({ align, direction, x, y, lines, lineHeight, className }: SvgTextProps) {
  const startsAt = direction === 'rtl' ? 'right' : 'left';
  const anchor = align === 'center' ? 'middle' : align === startsAt ? 'start' : 'end';
  return (
    <text className={className} x={x} y={y} textAnchor={anchor} direction={direction}>
      {lines.length === 1
        ? lines[0]
        : lines.map((line, at) => (
            <tspan key={at} x={x} dy={at === 0 ? 0 : lineHeight}>
              {line}
            </tspan>
          ))}
    </text>
  );
}
