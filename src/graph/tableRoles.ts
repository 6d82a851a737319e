/**
 * The roles of a table's parts, to be spread on them. They are said although the elements have them, for
 * browsers forget what a table is where a style sheet stacks its rows as blocks.
 */
export const tableRoles = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader', scope: 'col' },
  rowHeader: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;
