import { useLayoutEffect, useRef } from 'react';
import { inDigits } from '../i18n/languages.ts';
import { useTexts } from '../ui/contexts.ts';

interface StripLabelProps {
  row: number;
  rows: number;
  names: string;
}

/** A row of the strip in words, beside it. It is in the page only while someone points at a row or goes by keys. */
export function StripLabel({ row, rows, names }: StripLabelProps) {
  const texts = useTexts();
  const number = inDigits(row + 1, texts.language);
  const label = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const part = `${(((row + 0.5) / rows) * 100).toFixed(1)}%`;
    // As far up its own height as the row is down the strip: it never stands out above or below.
    if (label.current)
      Object.assign(label.current.style, { insetBlockStart: part, translate: `0 -${part}` });
  }, [row, rows]);
  return (
    <div className="loom-told" ref={label} aria-hidden="true">
      {names === '' ? number : `${number}${texts.t('voices.and')}${names}`}
    </div>
  );
}
