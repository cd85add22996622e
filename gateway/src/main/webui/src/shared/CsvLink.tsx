import { useForum } from './ForumContext'
import { T, type Key } from './i18n'

/** The same as a table for a spreadsheet. */
export function CsvLink({ of, name = 'csv' }: { of: string; name?: Key }) {
  const { id } = useForum()
  return (
    <a className="press plain small" href={`/api/forums/${id}/${of}`} download>
      <T k={name} />
    </a>
  )
}
