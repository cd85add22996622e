import { useQuery } from '@tanstack/react-query'
import { useSearch } from 'wouter'
import { useState } from 'react'
import { record } from '../api/queries'
import { all } from '../api/views'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { Press } from '../shared/Press'
import { ActLine } from './ActLine'

const AT_ONCE = 100

/** Every act in order, newest first. */
export function RecordPage() {
  const { id, view } = useForum()
  const t = useT()
  const about = new URLSearchParams(useSearch()).get('about')
  const newest = Math.max(0, Math.floor((view.seq - 1) / AT_ONCE) * AT_ONCE)
  const [after, setAfter] = useState<number>()
  const from = after ?? newest
  const query = useQuery(record(id, from, AT_ONCE))
  return (
    <Page title={t('record.title')} lead={<T k="record.lead" count={view.seq} />}>
      {about && (
        <p className="note busy">
          <T k="record.about" about={about} />
        </p>
      )}
      <Loaded query={query}>
        {(entries) => {
          const shown = [...all(entries)].reverse().filter(({ header }) => !about || (header as { subject?: string })?.subject === about)
          return shown.length === 0 ? (
            <p className="empty">
              <T k="record.none" />
            </p>
          ) : (
            <ol className="plain rows" reversed>
              {shown.map((entry) => (
                <ActLine entry={entry} key={entry.seq} />
              ))}
            </ol>
          )
        }}
      </Loaded>
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
    </Page>
  )
}
