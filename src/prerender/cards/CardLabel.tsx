import { SvgText } from '../../ui/SvgText.tsx';
import type { Direction } from '../../i18n/languages.ts';
import { labelLeading, type Step } from './sizes.ts';

interface CardLabelProps {
  lines: readonly string[];
  size: Step;
  x: number;
  /** The middle of all lines. */
  y: number;
  align: 'left' | 'center' | 'right';
  direction: Direction;
  className?: string;
}

/** A label in a picture, its lines about a height. */
export function CardLabel({ lines, size, x, y, align, direction, className = '' }: CardLabelProps) {
  const step = labelLeading(size);
  // Half of what stands over the baseline puts a line's middle at a height.
  const first = y - ((lines.length - 1) * step) / 2 + size * 0.35;
  return (
    <SvgText
      className={`label size-${size} ${className}`.trim()}
      align={align}
      direction={direction}
      x={x}
      y={Math.round(first * 10) / 10}
      lines={lines}
      lineHeight={step}
    />
  );
}
