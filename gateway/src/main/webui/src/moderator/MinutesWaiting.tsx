import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { minutesList } from '../api/setUp'
import { CsvLink } from '../shared/CsvLink'
import { useBody, useForum } from '../shared/ForumContext'
import { T } from '../shared/i18n'
import { When } from '../shared/When'

/**
 * The minutes that wait for their body's approval.
 *
 * @param bodies of these alone; all where none are named
 */
export function MinutesWaiting({ bodies }: { bodies?: readonly string[] }) {
  const { id } = useForum()
  const name = useBody()
  const waiting = (useQuery(minutesList(id)).data ?? []).filter(
    (one) => !one.approvedAt && (!bodies || bodies.includes(one.body)),
  )
  if (waiting.length === 0) return null
  return (
    <>
      <h3>
        <T k="minutes.waiting" />
      </h3>
      <ul className="plain rows">
        {waiting.map((one) => (
          <li className="row" key={one.session}>
            <Link href={`/forums/${id}/sessions/${encodeURIComponent(one.session)}/minutes`}>
              <b>
                <bdi>{one.title}</bdi>
              </b>
            </Link>{' '}
            <span className="small quiet">
              <bdi>{name(one.body)}</bdi> · <When at={one.ended} day />
            </span>
          </li>
        ))}
      </ul>
      {!bodies && <CsvLink of="minutes.csv" />}
    </>
  )
}
