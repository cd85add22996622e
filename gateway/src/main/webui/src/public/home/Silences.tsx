import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { calls } from '../../api/agreement'
import { all } from '../../api/views'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { Until } from '../../shared/Until'

/** Silence procedures that run: who does not object before the end agrees. */
export function Silences() {
  const { id } = useForum()
  const t = useT()
  const body = useBody()
  const { data } = useQuery(calls(id))
  const running = all(data).filter(({ stage, until }) => stage === 'open' && until)
  if (running.length === 0) return null
  return (
    <Part title={t('home.silences')} id="silences">
      <ul className="plain rows">
        {running.map((call) => (
          <li className="row" key={call.id}>
            <p className="row-head">
              <Link href={`/forums/${id}/consensus-calls#${call.id}`}>
                <b>
                  <T k="call.silence" body={body(call.body)} />
                </b>
              </Link>
            </p>
            <p className="small">
              {all(call.provisions)
                .map(({ provision }) => provision)
                .join(', ')}
              {' · '}
              {call.until && <Until at={call.until} />}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}
