import { useForum } from './ForumContext'
import { T } from './i18n'

/** The same as a table for a spreadsheet. */
export function CsvLink({ of }: { of: string }) {
  const { id } = useForum()
  return (
    <a className="press plain small" href={`/api/forums/${id}/${of}`} download>
      <T k="csv" />
    </a>
  )
}
