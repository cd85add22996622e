import { Link } from 'wouter'
import { all } from '../../api/views'
import { Meeting } from '../../moderator/Meeting'
import { MinutesWaiting } from '../../moderator/MinutesWaiting'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { SessionName } from '../../shared/SessionName'
import { State } from '../../shared/Tag'
import { useActing } from '../Acting'

const LEADING = ['chair', 'vice-chair', 'secretary']

/** The bodies one leads: their meeting with its console, or opening one; what they owe. */
export function MyOffices() {
  const t = useT()
  const { mine } = useActing()
  const bodies = [...new Set(mine.filter(({ kind, office }) => kind === 'office' && LEADING.includes(office ?? '')).map(({ body }) => body ?? ''))]
  if (bodies.length === 0) return null
  return (
    <Part title={t('my.offices')} id="offices">
      <ul className="plain rows">
        {bodies.map((body) => (
          <Led body={body} key={body} />
        ))}
      </ul>
      <MinutesWaiting bodies={bodies} />
    </Part>
  )
}

function Led({ body }: { body: string }) {
  const { id, view, bodies } = useForum()
  const name = useBody()
  const at = `/forums/${id}`
  const meeting = all(view.sessions).find((one) => one.body === body && one.stage !== 'closed')
  const last = all(view.sessions).filter((one) => one.body === body && one.stage === 'closed').at(-1)
  const vice = all(bodies.get(body)?.officers).some(({ office }) => office === 'vice-chair')
  return (
    <li className="row">
      <p className="row-head">
        <b>{name(body)}</b>
        {meeting && <State of="stage" value={meeting.stage} />}
      </p>
      <p className="row-acts">
        {meeting && (
          <>
            <Link className="press strong small" href={`${at}/sessions/${meeting.id}/console`}>
              <T k="my.office.console" />
            </Link>
            <Link className="press plain small" href={`${at}/sessions/${meeting.id}`}>
              <SessionName session={meeting} />
            </Link>
          </>
        )}
        <Link className="press plain small" href={`${at}/bodies/${encodeURIComponent(body)}/desk`}>
          <T k="my.office.owes" />
        </Link>
        {last && (
          <Link className="press plain small" href={`${at}/sessions/${last.id}/minutes`}>
            <T k="my.office.minutes" />
          </Link>
        )}
      </p>
      <Meeting body={body} />
      {!vice && (
        <p className="small quiet">
          <T k="my.office.no-vice" />
        </p>
      )}
    </li>
  )
}
