import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { holdings } from '../../api/desk'
import { floor } from '../../api/room'
import { all, type SessionView } from '../../api/views'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { SessionName } from '../../shared/SessionName'
import { AskFloor } from '../AskFloor'
import { leads, useActing } from '../Acting'

/** The meetings that are open, each with the floor to ask for: one press away. */
export function MyMeetings() {
  const t = useT()
  const { id, view } = useForum()
  const { now } = useActing()
  const { data } = useQuery(holdings(id))
  const open = all(view.sessions).filter((one) => all(data?.meetings).includes(one.id))
  if (open.length === 0 || !now) return null
  return (
    <Part title={t('my.meetings')} id="meetings">
      <ul className="plain rows">
        {open.map((meeting) => (
          <Meeting meeting={meeting} key={meeting.id} />
        ))}
      </ul>
    </Part>
  )
}

function Meeting({ meeting }: { meeting: SessionView }) {
  const { id } = useForum()
  const body = useBody()
  const { now } = useActing()
  const { data } = useQuery(floor(id, meeting.id))
  return (
    <li className="row">
      <p className="row-head">
        <Link href={`/forums/${id}/sessions/${meeting.id}`}>
          <b>
            {body(meeting.body)} · <SessionName session={meeting} />
          </b>
        </Link>
      </p>
      {data && now?.kind === 'seat' && <AskFloor floor={data} meeting={meeting} />}
      {leads(now, meeting.body) && (
        <p className="small quiet">
          <T k="my.you-lead" />{' '}
          <Link href={`/forums/${id}/sessions/${meeting.id}/console`}>
            <T k="console.link" />
          </Link>
        </p>
      )}
    </li>
  )
}
