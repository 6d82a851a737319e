import { lazy, memo, Suspense, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { inDigits } from '../i18n/languages.ts';
import type { Texts } from '../i18n/texts.ts';
import { voiceName } from '../i18n/voices.ts';
import type { Filters } from '../story/filters.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { LanguageCode } from '../story/types.ts';
import { writePath } from '../url/address.ts';
import type { Focus } from '../url/focus.ts';

interface FilterBarProps {
  index: StoryIndex;
  texts: Texts;
  focus: Focus | null;
  filters: Filters;
  language: LanguageCode;
}

/** Most readers never open them. */
const FilterFields = lazy(async () => ({
  default: (await import('./FilterFields.tsx')).FilterFields,
}));

/** The small control that opens the filters, and what they are set to. */
export const FilterBar = memo(function FilterBar(props: FilterBarProps) {
  const { index, texts, focus, filters, language } = props;
  const navigate = useNavigate();
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpened, setOpened] = useState(false);
  const active = describe(filters, index, texts);
  const choose = (chosen: Filters) => {
    void navigate(writePath({ language, focus, filters: chosen }));
  };
  return (
    <div className="filter-bar needs-script">
      <details
        className="filters"
        ref={details}
        onToggle={() => setOpened(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !details.current?.open) return;
          event.preventDefault();
          details.current.open = false;
          details.current.querySelector('summary')?.focus();
        }}
      >
        <summary>
          {texts.t('filters.title')}
          {active.length > 0 && (
            <span className="filter-count"> {inDigits(active.length, texts.language)}</span>
          )}
        </summary>
        {isOpened && (
          <Suspense>
            <FilterFields index={index} texts={texts} filters={filters} onChoose={choose} />
          </Suspense>
        )}
      </details>
      {active.length > 0 && (
        <p className="active-filters">
          {active.map((text) => (
            <span key={text} className="active-filter">
              {text}
            </span>
          ))}
          <button type="button" onClick={() => choose({})}>
            {texts.t('filters.clear')}
          </button>
        </p>
      )}
    </div>
  );
});

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
