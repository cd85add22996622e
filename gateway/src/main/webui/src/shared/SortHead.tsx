import { T, type Key } from './i18n'

/** By which column a table is sorted, and which way. */
export interface Sorted<C extends string> {
  by: C
  down: boolean
}

/** A column's head that sorts the table; pressed again it turns the order round. */
export function SortHead<C extends string>({
  column,
  label,
  sorted,
  onSort,
}: {
  column: C
  label: Key
  sorted: Sorted<C>
  onSort: (next: Sorted<C>) => void
}) {
  const mine = sorted.by === column
  return (
    <th scope="col" aria-sort={mine ? (sorted.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="sort-head" onClick={() => onSort({ by: column, down: mine && !sorted.down })}>
        <T k={label} /> <span aria-hidden="true">{mine ? (sorted.down ? '▼' : '▲') : '↕'}</span>
      </button>
    </th>
  )
}
