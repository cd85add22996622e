import { SortHead, useSorted } from '../Sortable'
import type { Cell } from './save'

const by = (row: readonly Cell[], column: string) => row[Number(column)] ?? undefined

/** The figures of a picture, one row for each thing that is drawn. */
export function PictureTable({ title, columns, rows }: { title: string; columns: readonly string[]; rows: readonly (readonly Cell[])[] }) {
  const { sorted, head } = useSorted(rows, by)
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="table tabular">
        <thead>
          <tr>
            {columns.map((column, n) => (
              <SortHead {...head(String(n))} key={column}>
                {column}
              </SortHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row, i) => (
            <tr key={i}>
              {row.map((cell, n) =>
                n === 0 ? (
                  <th scope="row" key={n}>
                    {cell}
                  </th>
                ) : (
                  <td key={n}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
