import { memo } from 'react';
import { inDigits } from '../../i18n/languages.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Filters } from '../../story/filters.ts';
import type { ViewState } from '../../url/address.ts';
import { fetched } from '../../ui/Fetched.tsx';
import { useChoose } from '../navigation/useChoose.ts';
import { HeaderMenu } from '../shell/HeaderMenu.tsx';
import { useTexts } from '../../ui/contexts.ts';
import { changed, type FilterChanges } from './filterChanges.ts';

interface FilterBarProps {
  state: ViewState;
}

/** Most readers never open them. */
const FilterFields = fetched(async () => (await import('./FilterFields.tsx')).FilterFields);

/** The small control that opens the filters, and what they are set to. The voice has its own (VoiceMenu.tsx). */
export const FilterBar = memo(function FilterBar({ state }: FilterBarProps) {
  const texts = useTexts();
  const { voice: _, ...filters } = state.filters;
  const choose = useChoose();
  const active = describe(filters, texts);
  const set = (changes: FilterChanges) =>
    choose((now) => ({ ...now, filters: changed(now.filters, changes) }));
  const clear = () =>
    choose((now) => ({ ...now, filters: changed({}, { voice: now.filters.voice }) }));
  return (
    <div className="filter-bar needs-script">
      <HeaderMenu
        className="filters"
        summary={
          <>
            <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
              <path d="M3 5h14M5.5 10h9M8 15h4" />
            </svg>
            <span className="header-words">{texts.t('filters.title')}</span>
            {active.length > 0 && (
              <span className="filter-count">{` ${inDigits(active.length, texts.language)}`}</span>
            )}
          </>
        }
      >
        {(onMissing) => (
          <FilterFields filters={filters} onChange={set} onClear={clear} onMissing={onMissing} />
        )}
      </HeaderMenu>
      {active.length > 0 && (
        <p className="active-filters">
          {active.map((text) => (
            <span key={text} className="active-filter">
              {text}
            </span>
          ))}
          <button type="button" onClick={clear}>
            {texts.t('filters.clear')}
          </button>
        </p>
      )}
    </div>
  );
});

function describe(filters: Filters, texts: Texts): string[] {
  const comma = texts.t('card.comma');
  return [
    filters.stance?.map((stance) => texts.t(`stances.${stance}`)).join(comma),
    filters.kind?.map((kind) => texts.t(`kinds.${kind}`)).join(comma),
    filters.from && `${texts.t('filters.from')} ${localDigits(filters.from, texts)}`,
    filters.to && `${texts.t('filters.to')} ${localDigits(filters.to, texts)}`,
  ].filter((text): text is string => Boolean(text));
}

/** A typed date keeps its order of parts in either direction, so it is isolated (U+2066 … U+2069). */
function localDigits(date: string, { language }: Texts): string {
  return `\u2066${date.replace(/\d+/g, (digits) => [...digits].map((digit) => language.digits.charAt(Number(digit))).join(''))}\u2069`;
}
