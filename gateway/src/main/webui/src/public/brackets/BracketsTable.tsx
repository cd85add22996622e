import { Link } from 'wouter'
import type { BracketLine } from '../../api/margin'
import { all } from '../../api/views'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { SortHead, type Sorted, useSorted } from '../../shared/Sortable'
import { Tag } from '../../shared/Tag'
import { Who } from '../../shared/Who'
import { wayOf } from '../../shared/text/wayOf'

const COLUMNS = ['bracket', 'words', 'depth', 'age', 'holders', 'where', 'links'] as const

function by(line: BracketLine, column: string): Sorted {
  switch (column as (typeof COLUMNS)[number]) {
    case 'bracket':
      return line.bracket
    case 'words':
      return line.shown
    case 'depth':
      return line.depth
    case 'age':
      return line.hours
    case 'holders':
      return all(line.holders).length
    case 'where':
      return line.bodyName
    case 'links':
      return all(line.links).length
  }
}

/** Every open bracket with depth, age, who holds it and whether they are in the room, and where it sits. */
export function BracketsTable({ lines }: { lines: readonly BracketLine[] }) {
  const { id } = useForum()
  const body = useBody()
  const t = useT()
  const { sorted, head } = useSorted(lines, by)
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('brackets.each')}>
      <table className="table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <SortHead {...head(column)} key={column}>
                <T k={`brackets.col.${column}`} />
              </SortHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((line) => (
            <tr key={line.bracket}>
              <th scope="row">
                <Link href={`/forums/${id}/draft#${line.bracket}`}>{line.bracket}</Link>
                <br />
                <span className="small quiet">{line.number}</span>
              </th>
              <td className="bracketed">
                {line.shown}
                {line.sort === 'linguistic' && (
                  <>
                    {' '}
                    <Tag>
                      <T k="bracket.linguistic" language={line.language} />
                    </Tag>
                  </>
                )}
              </td>
              <td>{line.depth}</td>
              <td>
                <T k="brackets.age" days={Math.floor(line.hours / 24)} hours={line.hours % 24} />
              </td>
              <td>
                <ul className="plain">
                  {all(line.holders).map((holder) => (
                    <li key={holder.holder}>
                      <Who is={holder.holder} /> <Here present={holder.present as boolean | undefined} />
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                {wayOf([...all(line.path), line.body].map(body)).join(' → ')}
              </td>
              <td>{all(line.links).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Here({ present }: { present: boolean | undefined }) {
  if (present === undefined) return null
  return (
    <Tag tone={present ? 'good' : 'warn'}>
      <T k={present ? 'brackets.present' : 'brackets.absent'} />
    </Tag>
  )
}
