import { useQueries } from '@tanstack/react-query'
import { agenda, floor } from '../../api/room'
import { all, type SessionView } from '../../api/views'
import { useBody, useForum, useWho } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { StoppedClock } from '../meeting/StoppedClock'
import { HasFloor } from '../meeting/HasFloor'
import { SessionName } from '../../shared/SessionName'
import { MotionOnScreen } from './MotionOnScreen'

const NEXT = 6

/** The meeting beside what it deals with: its item, who has the floor and for how long, who is next. */
export function RoomOnScreen({ meeting }: { meeting: SessionView }) {
  const { id } = useForum()
  const body = useBody()
  const name = useWho()
  const [items, talk] = useQueries({ queries: [agenda(id, meeting.id), floor(id, meeting.id)] })
  const item = all(items.data?.items).find((one) => one.id === items.data?.current)
  const waiting = all(talk.data?.waiting)
  const talking = talk.data && (talk.data.speaking || waiting.length > 0 || all(talk.data.spoken).length > 0)
  return (
    <aside className="screen-room">
      <h2>
        <bdi>{body(meeting.body)}</bdi>
        {meeting.title !== body(meeting.body) && (
          <span className="screen-session">
            <SessionName session={meeting} />
          </span>
        )}
      </h2>
      {item && <p className="screen-item" dir="auto">{item.title}</p>}
      <StoppedClock session={meeting.id} />
      <MotionOnScreen session={meeting.id} item={items.data?.current} />
      {talking && talk.data && <HasFloor floor={talk.data} />}
      {waiting.length > 0 && (
        <>
          <h3>
            <T k="floor.next" />
          </h3>
          <ol className="big-queue">
            {waiting.slice(0, NEXT).map((speaker) => (
              <li key={speaker.request}><bdi>{name(speaker.by)}</bdi></li>
            ))}
          </ol>
          {waiting.length > NEXT && (
            <p>
              <T k="floor.more" count={waiting.length - NEXT} />
            </p>
          )}
        </>
      )}
    </aside>
  )
}
