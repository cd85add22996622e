import { T, type Key } from './i18n'
import { useFile } from './useFile'

/** The same as a table for a spreadsheet. */
export function CsvLink({ of, name = 'csv' }: { of: string; name?: Key }) {
  const file = useFile()
  return (
    <a className="press plain small" href={file(of)} download>
      <T k={name} />
    </a>
  )
}
