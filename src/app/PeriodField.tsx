import { useId } from 'react';
import type { Texts } from '../i18n/texts.ts';
import { isPeriod } from '../story/period.ts';
import { useDraft } from './useDraft.ts';

interface PeriodFieldProps {
  label: string;
  value: string | undefined;
  texts: Texts;
  onChange: (value: string | undefined) => void;
}

/** A year, month or day typed by hand, in either set of digits; taken when the field is left or Enter pressed. */
export function PeriodField({ label, value = '', texts, onChange }: PeriodFieldProps) {
  const [typed, setTyped] = useDraft(value);
  const id = useId();
  const date = westernDigits(typed.trim());
  const isWrong = date !== '' && !isPeriod(date);
  const take = () => {
    if (!isWrong && date !== value) onChange(date || undefined);
  };
  return (
    <div className="period-field">
      <label>
        <span>{label}</span>
        <input
          inputMode="numeric"
          dir="ltr"
          size={10}
          placeholder={texts.t('filters.dateHint')}
          value={typed}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? id : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => event.key === 'Enter' && take()}
        />
      </label>
      {isWrong && (
        <small id={id} role="alert">
          {texts.t('url.notADate')}
        </small>
      )}
    </div>
  );
}

function westernDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
