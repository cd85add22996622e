import { type ReactNode, useMemo, useState } from 'react'
import { useIntl } from 'react-intl'

/** What a column is put in order by. */
export type Sorted = string | number | undefined

type Order = { column: string; falling: boolean } | undefined

/**
 * Rows in an order of the reader's choosing; as they came, before a column is chosen.
 *
 * @param by what a row is put in order by in a column; words are compared as the reader's language does
 */
export function useSorted<Row>(rows: readonly Row[], by: (row: Row, column: string) => Sorted) {
  const { locale } = useIntl()
  const [order, setOrder] = useState<Order>()
  const sorted = useMemo(() => {
    if (!order) return rows
    const words = new Intl.Collator(locale, { numeric: true })
    const compare = (a: Sorted, b: Sorted) => {
      // what has nothing to be put in order by stays below, whichever way
      if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
      const up = typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b))
      return order.falling ? -up : up
    }
    return [...rows].sort((a, b) => compare(by(a, order.column), by(b, order.column)))
  }, [rows, order, by, locale])
  return {
    sorted,
    head: (column: string) => ({
      order: order?.column === column ? order : undefined,
      turn: () => setOrder(order?.column === column ? (order.falling ? undefined : { column, falling: true }) : { column, falling: false }),
    }),
  }
}

/** The head of a column one can put the rows in order by: up, down, and as they came. */
export function SortHead({ order, turn, children }: { order: Order; turn: () => void; children: ReactNode }) {
  return (
    <th scope="col" aria-sort={order ? (order.falling ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="sort" onClick={turn}>
        {children}
      </button>
    </th>
  )
}
