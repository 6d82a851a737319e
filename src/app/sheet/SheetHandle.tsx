import type { KeyboardEvent } from 'react';
import { type Rest, rests } from './useSheet.ts';
import { useTexts } from '../../ui/contexts.ts';

interface SheetHandleProps {
  rest: Rest;
  onRest: (rest: Rest) => void;
}

/** The handle of the sheet: a tap opens or closes it, arrow keys go from rest to rest. (A drag: useSheetDrag.) */
export function SheetHandle({ rest, onRest }: SheetHandleProps) {
  const texts = useTexts();
  const towards = (step: 1 | -1) => rests[rests.indexOf(rest) + step] ?? rest;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = ({ ArrowUp: 1, ArrowDown: -1 } as const)[event.key];
    const end = ({ Home: 'peek', End: 'full' } as const)[event.key];
    const to = step ? towards(step) : end;
    if (!to) return;
    event.preventDefault();
    onRest(to);
  };
  return (
    <button
      className="sheet-handle"
      type="button"
      aria-expanded={rest !== 'peek'}
      aria-controls="beside"
      aria-label={texts.t('sheet.handle', { rest: texts.t(`sheet.rests.${rest}`) })}
      onClick={() => onRest(rest === 'full' ? 'peek' : towards(1))}
      onKeyDown={onKeyDown}
    />
  );
}
