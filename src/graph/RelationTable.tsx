import { useMemo, useRef, useState } from 'react';
import type { Texts } from '../i18n/texts.ts';
import type { Subset } from '../story/belonging.ts';
import type { Focus } from '../story/focus.ts';
import type { HrefOf } from '../url/choices.ts';
import { RelationRow } from './RelationRow.tsx';
import { markState } from '../ui/markState.ts';
import {
  columns,
  filterRows,
  nextSort,
  sortRows,
  tableRows,
  type Sort,
  type TableRow,
} from './tableModel.ts';
import { tableRoles } from './tableRoles.ts';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';
import { useAlive } from '../ui/useAlive.ts';

export interface RelationTableProps {
  focus: Focus | null;
  /** What comes forward; null where all is at rest. */
  highlighted: Subset | null;
  /** What passes the filters: the rest is left out. Null where nothing is filtered. */
  shown: Subset | null;
  hrefOf: HrefOf;
}

/**
 * The graph in words, its equal: each relation is a sentence with its ends, stance, voice, dates and
 * evidence, and spans between events are among them. Built in reading order; sorted and filtered when alive.
 */
export function RelationTable(props: RelationTableProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { focus, highlighted, shown, hrefOf } = props;
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>(null);
  const field = useRef<HTMLInputElement>(null);
  // In the page as it is built, a column's head is its name; a button that does nothing would be a lie.
  const isAlive = useAlive();
  const rows = useMemo(() => tableRows(index, texts), [index, texts]);
  const { code } = texts.language;
  const listed = useMemo(
    () => sortRows(filterRows(rows, query, shown?.relations), sort, code),
    [rows, query, shown, sort, code],
  );
  const clear = () => {
    setQuery('');
    field.current?.focus();
  };

  return (
    <div className="table">
      <div className="table-bar">
        <label className="table-find needs-script">
          <span>{texts.t('table.find')}</span>
          <input
            ref={field}
            type="text"
            value={query}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        {query !== '' && (
          <button type="button" className="table-clear" onClick={clear}>
            {texts.t('table.clear')}
          </button>
        )}
        <p className="table-status" role="status">
          {texts.t('table.status', {
            relations: texts.t('table.relations', { count: listed.length, total: rows.length }),
            order: orderInWords(sort, texts),
          })}
        </p>
      </div>
      <div className="table-frame">
        <table
          {...tableRoles.table}
          className={isAlive ? 'relation-table is-alive' : 'relation-table'}
        >
          <caption className="visually-hidden">{texts.t('table.caption')}</caption>
          <thead {...tableRoles.rowGroup}>
            <tr {...tableRoles.row}>
              {columns.map((column, at) => (
                <th
                  key={column}
                  {...tableRoles.columnHeader}
                  className={`table-${column}`}
                  aria-sort={ariaSort(sort, column)}
                >
                  {at === 0 && (
                    <span className="table-label" aria-hidden="true">
                      {texts.t('table.sortBy')}
                    </span>
                  )}
                  {isAlive ? (
                    <button type="button" onClick={() => setSort(nextSort(sort, column))}>
                      {texts.t(`table.columns.${column}`)}
                      <SortSign />
                    </button>
                  ) : (
                    texts.t(`table.columns.${column}`)
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...tableRoles.rowGroup}>
            {listed.map((row) => (
              <RelationRow
                key={row.relation.id}
                row={row}
                focus={isIn(row, focus) ? focus : null}
                state={markState(row.relation.id, highlighted?.relations, undefined)}
                hrefOf={hrefOf}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function ariaSort(sort: Sort, column: string) {
  if (sort?.column !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}

function orderInWords(sort: Sort, texts: Texts): string {
  if (!sort) return texts.t('table.inReadingOrder');
  const column = texts.t(`table.columns.${sort.column}`);
  return texts.t(sort.descending ? 'table.descending' : 'table.ascending', { column });
}

/** Whether a row has the focused thing among its links. */
function isIn({ relation, events }: TableRow, focus: Focus | null): boolean {
  switch (focus?.kind) {
    case 'relation':
      return relation.id === focus.id;
    case 'entity':
      return [relation.from, relation.to, ...relation.voices].includes(focus.id);
    case 'event':
      return events.some(({ id }) => id === focus.id);
    case 'paragraph':
      return relation.evidence.includes(focus.id);
    default:
      return false;
  }
}

/** Up and down; the style sheet shows which of them holds. */
function SortSign() {
  return (
    <svg className="table-sign" viewBox="0 0 8 12" aria-hidden="true">
      <path className="table-up" d="M1 5L4 1L7 5Z" />
      <path className="table-down" d="M1 7L4 11L7 7Z" />
    </svg>
  );
}
