import { useId } from 'react';
import { useDraft } from './useDraft.ts';
import { useTexts } from '../../ui/contexts.ts';

interface PeriodFieldProps {
  label: string;
  value: string | undefined;
  /** Why a date cannot be taken, as a text key under `url.`; null where it can. */
  problemWith: (date: string) => string | null;
  onChange: (value: string | undefined) => void;
}

/** A year, month or day typed by hand, in either set of digits; taken when the field is left or Enter pressed. */
export function PeriodField({ label, value = '', problemWith, onChange }: PeriodFieldProps) {
  const texts = useTexts();
  const [typed, setTyped] = useDraft(value);
  const id = useId();
  const date = westernDigits(typed.trim());
  const problem = date === '' ? null : problemWith(date);
  const take = () => {
    if (!problem && date !== value) onChange(date || undefined);
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
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? id : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => event.key === 'Enter' && take()}
        />
      </label>
      {problem && (
        <small id={id} role="alert">
          {texts.t(`url.${problem}`)}
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
