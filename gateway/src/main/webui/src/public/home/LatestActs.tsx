import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { record } from '../../api/queries'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { ActLine } from '../ActLine'

const SHOWN = 8

/** The newest entries of the record. */
export function LatestActs({ seq }: { seq: number }) {
  const { id } = useForum()
  const t = useT()
  const { data } = useQuery(record(id, Math.max(0, seq - SHOWN), SHOWN))
  return (
    <Part
      title={t('home.latest')}
      id="latest"
      note={
        <Link href={`/forums/${id}/record`}>
          <T k="home.whole-record" />
        </Link>
      }
    >
      <ol className="plain rows" reversed>
        {[...all(data)].reverse().map((entry) => (
          <ActLine entry={entry} key={entry.seq} />
        ))}
      </ol>
    </Part>
  )
}
