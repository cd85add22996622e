import { Link } from 'wouter'
import { useForum } from '../../shared/ForumContext'
import { CsvLink } from '../../shared/CsvLink'
import { T, useT, type Key } from '../../shared/i18n'
import { Part } from '../../shared/Page'

const PAGES: [string, Key][] = [
  ['#sessions', 'home.sessions'],
  ['/draft', 'record.texts'],
  ['/polls', 'nav.polls'],
  ['/recommendations', 'record.vetoes'],
  ['/signature', 'nav.signature'],
  ['/groups', 'record.groups'],
  ['/screen', 'nav.screen'],
]

/** What came out, to look at and to take away with its licence. */
export function Outcomes() {
  const { id } = useForum()
  const t = useT()
  return (
    <Part title={t('record.outcomes')} id="outcomes">
      <ul className="chips">
        {PAGES.map(([path, name]) => (
          <li key={path}>
            <Link href={`/forums/${id}${path}`}>
              <T k={name} />
            </Link>
          </li>
        ))}
      </ul>
      <p className="small quiet">
        <T k="record.licence" />
      </p>
      <p>
        <CsvLink of="outcomes.csv" name="record.outcomes-csv" />{' '}
        <a className="press plain small" href={`/api/forums/${encodeURIComponent(id)}/outcomes`} download={`outcomes-${id}.json`}>
          <T k="record.outcomes-json" />
        </a>
      </p>
    </Part>
  )
}
