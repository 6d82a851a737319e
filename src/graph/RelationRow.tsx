import { Fragment, memo, type ReactNode } from 'react';
import { inDigits } from '../i18n/languages.ts';
import { Sources } from '../ui/Sources.tsx';
import type { Slug } from '../story/types.ts';
import type { Focus, FocusKind } from '../story/focus.ts';
import type { HrefOf } from '../url/choices.ts';
import type { Column, TableRow } from './tableModel.ts';
import { tableRoles } from './tableRoles.ts';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

interface RelationRowProps {
  row: TableRow;
  /** Null where the row has nothing of what is focused, so that it need not be drawn again. */
  focus: Focus | null;
  /** Classes of its state, each with a space before it. */
  state: string;
  hrefOf: HrefOf;
}

/** One relation: its sentence, and what it rests on. */
export const RelationRow = memo(function RelationRow(props: RelationRowProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { row, focus, state, hrefOf } = props;
  const { relation, from, to, voices, events } = row;
  const isCurrent = (kind: FocusKind, id: Slug) =>
    (focus?.kind === kind && focus.id === id) || undefined;
  const link = (kind: FocusKind, id: Slug, name: string) => (
    <a href={hrefOf({ kind, id })} aria-current={isCurrent(kind, id)}>
      <bdi>{name}</bdi>
    </a>
  );
  const onward = texts.language.direction === 'rtl' ? '←' : '→';
  return (
    <tr {...tableRoles.row} className={`table-row${state}`} data-row={relation.id}>
      <th {...tableRoles.rowHeader} className="table-sentence">
        <a
          href={hrefOf({ kind: 'relation', id: relation.id })}
          aria-current={isCurrent('relation', relation.id)}
        >
          {relation.sentence}
        </a>
      </th>
      <Cell column="between">
        {link(from.kind, from.id, from.name)}{' '}
        <span className="table-tie" aria-hidden="true">
          {relation.mutual ? '↔' : onward}
        </span>
        <span className="visually-hidden">
          {texts.t(relation.mutual ? 'table.with' : 'table.to')}
        </span>
        {'\u00a0'}
        {link(to.kind, to.id, to.name)}
      </Cell>
      <Cell column="stance">
        <svg className={`graph-sample graph-edge is-${relation.stance}`} aria-hidden="true">
          <path className="graph-line" d="M1 6H25" />
        </svg>{' '}
        {texts.t(`stances.${relation.stance}`)}
      </Cell>
      <Cell column="voice">
        {voices.map(({ id, name, isEntity }, at) => (
          <Fragment key={id}>
            {at > 0 && texts.t('voices.and')}
            {isEntity ? link('entity', id, name) : name}
          </Fragment>
        ))}
        {voices.length === 0 && <Blank words={texts.t('table.noVoice')} />}
      </Cell>
      <Cell column="when">
        {events.map(({ id, title, when }, at) => (
          <span key={id} className="table-date">
            <a
              href={hrefOf({ kind: 'event', id })}
              aria-label={`${when}${texts.t('card.comma')}${title}`}
              aria-current={isCurrent('event', id)}
            >
              {when}
            </a>
            {at < events.length - 1 && texts.t('card.comma')}
          </span>
        ))}
        {events.length === 0 && <Blank words={texts.t('table.noDate')} />}
      </Cell>
      <Cell column="evidence">
        {/* Fragments of the page itself: they go to the paragraph and keep the focus. */}
        {relation.evidence.map((id) => {
          const number = (index.order.get(id) ?? 0) + 1;
          return (
            <a
              key={id}
              className="paragraph-link"
              href={`#${id}`}
              aria-label={texts.t('reader.paragraph', { number })}
              aria-current={isCurrent('paragraph', id)}
            >
              {inDigits(number, texts.language)}
            </a>
          );
        })}
        {relation.context && (
          <>
            <span className="layer">{texts.t('card.context')}</span>{' '}
            <Sources sources={relation.sources} />
          </>
        )}
      </Cell>
    </tr>
  );
});

/** A cell that can stand alone: where the table is narrow, its column's name is written before its value. */
function Cell({ column, children }: { column: Column; children: ReactNode }) {
  const texts = useTexts();
  return (
    <td {...tableRoles.cell} className={`table-${column}`}>
      <span className="table-label" aria-hidden="true">
        {texts.t(`table.columns.${column}`)}
      </span>
      <span className="table-value">{children}</span>
    </td>
  );
}

function Blank({ words }: { words: string }) {
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{words}</span>
    </>
  );
}
