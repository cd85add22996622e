import { useQuery } from '@tanstack/react-query'
import { meetingRoomActs, room } from '../../api/meetingRoom'
import { type FloorView, roomActs, type SpeakerView } from '../../api/room'
import { all, type SessionView } from '../../api/views'
import { leads, useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { GiveFloor } from '../../moderator/meeting/GiveFloor'
import { useForum, useWho } from '../../shared/ForumContext'
import { T, useName, Word } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Tag } from '../../shared/Tag'

/**
 * Who waits, in the order in which the floor is given; one's own request can be taken back.
 *
 * @param bar whether the floor is given to who is next beside the list
 */
export function SpeakersQueue({ floor, meeting, bar = false }: { floor: FloorView; meeting: SessionView; bar?: boolean }) {
  const { id } = useForum()
  const { data: allowed } = useQuery(room(id, meeting.id))
  const waiting = all(floor.waiting)
  return (
    <>
      <h3>
        <T k="floor.next" />{' '}
        {!floor.listOpen && (
          <Tag tone="warn">
            <T k="floor.list-closed" />
          </Tag>
        )}
      </h3>
      <p className="small quiet">
        <Word of="list-order" value={floor.order} />
      </p>
      {waiting.length === 0 ? (
        <p className="empty">
          <T k="floor.none" />
        </p>
      ) : (
        <ol className="plain rows numbered">
          {waiting.map((speaker, n) => (
            <Waiting
              floor={floor}
              speaker={speaker}
              first={n === 0}
              given={bar && n === 0}
              heard={!speaker.by.startsWith('observer:') || all(allowed?.leave).includes(speaker.by)}
              meeting={meeting}
              key={speaker.request}
            />
          ))}
        </ol>
      )}
    </>
  )
}

function Waiting({ floor, speaker, first, given, heard, meeting }: { floor: FloorView; speaker: SpeakerView; first: boolean; given: boolean; heard: boolean; meeting: SessionView }) {
  const leave = useAct(meetingRoomActs.leave)
  const name = useWho()
  const nameOf = useName()
  const { now } = useActing()
  const back = useAct(roomActs.withdraw)
  const leading = leads(now, meeting.body)
  const motion = all(floor.motions).find((one) => one.motion === speaker.motion)
  return (
    <li className="row">
      <p className="row-head">
        <b dir="auto">{name(speaker.by)}</b>
        {speaker.purpose !== 'statement' && (
          <Tag tone={speaker.purpose === 'point-of-order' ? 'warn' : 'plain'}>
            <Word of="purpose" value={speaker.purpose} />
          </Tag>
        )}
        {!heard && (
          <Tag tone="warn">
            <T k="floor.by-leave" />
          </Tag>
        )}
        {speaker.motion && <span className="small" dir="auto">{nameOf(motion?.title, speaker.motion)}</span>}
      </p>
      {(leading || speaker.by === now?.as) && (
        <p className="row-acts">
          {leading && heard && !given && <GiveFloor speaker={speaker} first={first} session={meeting.id} />}
          {leading && !heard && (
            <Press small waiting={leave.waiting} onPress={() => void leave.run(meeting.id, speaker.by.slice('observer:'.length))}>
              <T k="floor.give-leave" />
              <span className="unseen"> {name(speaker.by)}</span>
            </Press>
          )}
          <Press small weight="bare" waiting={back.waiting} onPress={() => void back.run(meeting.id, speaker.request)}>
            <T k={speaker.by === now?.as ? 'floor.take-back' : 'floor.take-off'} />
            <span className="unseen"> {name(speaker.by)}</span>
          </Press>
        </p>
      )}
      <ProblemNote error={back.error ?? leave.error} />
    </li>
  )
}
