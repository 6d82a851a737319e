import { type Filters, hasFilters } from '../../story/filters.ts';
import { endsBeforeStart, isPeriod } from '../../story/period.ts';
import { entityKinds, stances } from '../../story/vocabulary.ts';
import { CheckBoxes } from './CheckBoxes.tsx';
import type { FilterChanges } from './filterChanges.ts';
import { PeriodField } from './PeriodField.tsx';
import { useStoryIndex, useTexts } from '../../ui/contexts.ts';

interface FilterFieldsProps {
  filters: Filters;
  onChange: (changes: FilterChanges) => void;
  onClear: () => void;
}

/** Which ties, which kinds, from when to when. Every choice is a step in the history. */
export function FilterFields({ filters, onChange, onClear }: FilterFieldsProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const kinds = entityKinds.filter((kind) =>
    index.story.entities.some((entity) => entity.actor && entity.kind === kind),
  );
  const { from, to } = filters;
  return (
    <div className="filter-fields">
      <CheckBoxes
        legend={texts.t('filters.stance')}
        options={stances}
        chosen={filters.stance}
        nameOf={(stance) => texts.t(`stances.${stance}`)}
        onChange={(stance) => onChange({ stance })}
      />
      <CheckBoxes
        legend={texts.t('filters.kind')}
        options={kinds}
        chosen={filters.kind}
        nameOf={(kind) => texts.t(`kinds.${kind}`)}
        onChange={(kind) => onChange({ kind })}
      />
      <PeriodField
        label={texts.t('filters.from')}
        value={from}
        problemWith={(date) => problemWith(date, date, to)}
        onChange={(date) => onChange({ from: date })}
      />
      <PeriodField
        label={texts.t('filters.to')}
        value={to}
        problemWith={(date) => problemWith(date, from, date)}
        onChange={(date) => onChange({ to: date })}
      />
      {hasFilters(filters) && (
        <button type="button" onClick={onClear}>
          {texts.t('filters.clear')}
        </button>
      )}
    </div>
  );
}

/** Why a typed date cannot be one end of the window; null where it can. */
function problemWith(date: string, from: string | undefined, to: string | undefined) {
  if (!isPeriod(date)) return 'notADate';
  return from && to && endsBeforeStart(from, to) ? 'endsBeforeStart' : null;
}
