import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useSearch } from 'wouter'
import { record, recordAbout } from '../api/queries'
import { all, type RecordEntry } from '../api/views'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { Press } from '../shared/Press'
import { Subject } from '../shared/Subject'
import { ActLine } from './ActLine'
import { Outcomes } from './record/Outcomes'
import { SearchBox } from './record/SearchBox'
import { Today } from './record/Today'

const AT_ONCE = 100

/** Every act in order, newest first; or every act about one thing. */
export function RecordPage() {
  const { view } = useForum()
  const t = useT()
  const about = new URLSearchParams(useSearch()).get('about')
  return (
    <Page title={t('record.title')} lead={<T k="record.lead" count={view.seq} />}>
      {about ? (
        <About about={about} />
      ) : (
        <>
          <SearchBox />
          <Today />
          <Outcomes />
          <Part title={t('record.every')} id="every">
            <Whole />
          </Part>
        </>
      )}
    </Page>
  )
}

function About({ about }: { about: string }) {
  const { id, view } = useForum()
  return (
    <>
      <p className="note busy">
        <T k="record.about" about={<Subject of={about} />} />{' '}
        <Link href={`/forums/${id}/record`}>
          <T k="home.whole-record" />
        </Link>
      </p>
      <Loaded query={useQuery(recordAbout(id, about, view.seq))}>{(entries) => <Entries entries={entries} />}</Loaded>
    </>
  )
}

/** Where the page begins on which the entry named in the address stands. */
function named(): number | undefined {
  const entry = /^#entry-(\d+)$/.exec(location.hash)?.[1]
  return entry ? Math.floor((Number(entry) - 1) / AT_ONCE) * AT_ONCE : undefined
}

function Whole() {
  const { id, view } = useForum()
  const t = useT()
  const newest = Math.max(0, Math.floor((view.seq - 1) / AT_ONCE) * AT_ONCE)
  const [after, setAfter] = useState(named)
  const from = after ?? newest
  return (
    <>
      <Loaded query={useQuery(record(id, from, AT_ONCE))}>{(entries) => <Entries entries={all(entries)} />}</Loaded>
      <nav className="pager" aria-label={t('record.pages')}>
        <Press disabled={from >= newest} onPress={() => setAfter(from + AT_ONCE)}>
          <T k="record.newer" />
        </Press>
        <span className="tabular small">
          <T k="record.range" from={from + 1} to={Math.min(from + AT_ONCE, view.seq)} />
        </span>
        <Press disabled={from === 0} onPress={() => setAfter(Math.max(0, from - AT_ONCE))}>
          <T k="record.older" />
        </Press>
      </nav>
    </>
  )
}

function Entries({ entries }: { entries: readonly RecordEntry[] }) {
  if (entries.length === 0) {
    return (
      <p className="empty">
        <T k="record.none" />
      </p>
    )
  }
  return (
    <ol className="plain rows" reversed>
      {[...entries].reverse().map((entry) => (
        <ActLine entry={entry} key={entry.seq} />
      ))}
    </ol>
  )
}
