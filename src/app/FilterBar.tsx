import { memo } from 'react';
import { useNavigate } from 'react-router';
import type { Texts } from '../i18n/texts.ts';
import { voiceName } from '../i18n/voices.ts';
import { type Filters, hasFilters } from '../story/filters.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { LanguageCode } from '../story/types.ts';
import { entityKinds, stances } from '../story/vocabulary.ts';
import { writePath } from '../url/address.ts';
import type { Focus } from '../url/focus.ts';
import { CheckBoxes } from './CheckBoxes.tsx';
import { PeriodField } from './PeriodField.tsx';
import { VoiceField } from './VoiceField.tsx';

interface FilterBarProps {
  index: StoryIndex;
  texts: Texts;
  focus: Focus | null;
  filters: Filters;
  language: LanguageCode;
}

/** Who says it, which ties, which kinds, from when to when. Every choice is a step in the history. */
export const FilterBar = memo(function FilterBar(props: FilterBarProps) {
  const { index, texts, focus, filters, language } = props;
  const navigate = useNavigate();
  const choose = (change: { [Key in keyof Filters]?: Filters[Key] | undefined }) => {
    void navigate(writePath({ language, focus, filters: without(filters, change) }));
  };
  const kinds = entityKinds.filter((kind) =>
    index.story.entities.some((entity) => entity.kind === kind),
  );
  return (
    <div className="filter-bar needs-script">
      <details className="filters">
        <summary>{texts.t('filters.title')}</summary>
        <div className="filter-fields">
          <VoiceField
            index={index}
            texts={texts}
            value={filters.voice}
            onChange={(voice) => choose({ voice })}
          />
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
            value={filters.from}
            texts={texts}
            onChange={(from) => choose({ from })}
          />
          <PeriodField
            label={texts.t('filters.to')}
            value={filters.to}
            texts={texts}
            onChange={(to) => choose({ to })}
          />
        </div>
      </details>
      {hasFilters(filters) && (
        <p className="active-filters">
          {describe(filters, index, texts).map((text) => (
            <span key={text} className="active-filter">
              {text}
            </span>
          ))}
          <button
            type="button"
            onClick={() => void navigate(writePath({ language, focus, filters: {} }))}
          >
            {texts.t('filters.clear')}
          </button>
        </p>
      )}
    </div>
  );
});

function without(
  filters: Filters,
  change: { [Key in keyof Filters]?: Filters[Key] | undefined },
): Filters {
  const changed = Object.entries({ ...filters, ...change }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(changed);
}

function describe(filters: Filters, index: StoryIndex, texts: Texts): string[] {
  const comma = texts.t('card.comma');
  return [
    filters.voice && voiceName(filters.voice, index, texts),
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
