import { type Filters, hasFilters } from '../../story/filters.ts';
import { endsBeforeStart, isPeriod } from '../../story/period.ts';
import { entityKinds, stances } from '../../story/vocabulary.ts';
import { CheckBoxes } from './CheckBoxes.tsx';
import { PeriodField } from './PeriodField.tsx';
import { useStoryIndex, useTexts } from '../../ui/contexts.ts';

interface FilterFieldsProps {
  filters: Filters;
  onChoose: (filters: Filters) => void;
}

type Change = { [Key in keyof Filters]?: Filters[Key] | undefined };

/** Which ties, which kinds, from when to when. Every choice is a step in the history. */
export function FilterFields({ filters, onChoose }: FilterFieldsProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const choose = (change: Change) => onChoose(changed(filters, change));
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
        onChange={(stance) => choose({ stance })}
      />
      <CheckBoxes
        legend={texts.t('filters.kind')}
        options={kinds}
        chosen={filters.kind}
        nameOf={(kind) => texts.t(`kinds.${kind}`)}
        onChange={(kind) => choose({ kind })}
      />
      <PeriodField
        label={texts.t('filters.from')}
        value={from}
        problemWith={(date) => problemWith(date, date, to)}
        onChange={(date) => choose({ from: date })}
      />
      <PeriodField
        label={texts.t('filters.to')}
        value={to}
        problemWith={(date) => problemWith(date, from, date)}
        onChange={(date) => choose({ to: date })}
      />
      {hasFilters(filters) && (
        <button type="button" onClick={() => onChoose({})}>
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

/** The filters with a change made; what is not set is left out. */
function changed(filters: Filters, change: Change): Filters {
  const set = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set);
}
