import { createElement } from 'react';
import type { FittedText } from './fitText.ts';

interface CardLinesProps {
  fitted: FittedText;
  as?: 'h1' | 'p';
  className?: string;
}

/** A fitted text, line by line as it was measured. */
export function CardLines({ fitted, as = 'p', className = '' }: CardLinesProps) {
  return createElement(
    as,
    { className: `${fitted.face} size-${fitted.size} ${className}`.trim() },
    fitted.lines.map((line, at) => (
      <span key={at} className="line">
        {line}
      </span>
    )),
  );
}
