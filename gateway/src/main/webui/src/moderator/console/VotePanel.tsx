import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { acts } from '../../api/acts'
import { voteDemands } from '../../api/byRight'
import { draft, poll, polls } from '../../api/queries'
import type { AgendaItemView, FloorView } from '../../api/room'
import { all, type PollSummary, type SessionView } from '../../api/views'
import { useAct } from '../../delegate/useAct'
import { isAbout } from '../../public/screen/matter'
import { useForum, useWho } from '../../shared/ForumContext'
import { T, useName, useT, Word } from '../../shared/i18n'
import { State } from '../../shared/Tag'
import { Subject } from '../../shared/Subject'
import { Sure } from '../../shared/Sure'
import { useSentence } from '../../shared/vote/sentences'
import { NoTellers } from '../NoTellers'
import { OpenVote } from '../OpenVote'
import { PutForward } from '../PutForward'
import { Keyed } from './Keyed'

/** Putting something to the vote, where none has begun: what was demanded, and how the last one ended. */
export function VotePanel({ floor, free, meeting, item }: { floor: FloorView | undefined; free: boolean; meeting: SessionView; item: AgendaItemView | undefined }) {
  const { id } = useForum()
  const text = useQuery(draft(id)).data
  const name = useWho()
  const demanded = all(useQuery(voteDemands(id)).data).filter((one) => one.body === meeting.body && one.met)
  if (floor?.vote) return null
  const subjects = all(item?.subjects)
  const about = all(text?.provisions).filter((provision) => subjects.some((subject) => isAbout(provision, subject)))
  return (
    <>
      {demanded.map((demand) => (
        <p className="note warn" role="status" key={demand.subject}>
          <T k="console.vote-demanded" subject={<Subject of={demand.subject} />} who={<bdi>{all(demand.seats).map((seat) => name(seat)).join(', ')}</bdi>} />
        </p>
      ))}
      {free && (
        <div className="desk-bar">
          <Keyed k="v">
            <OpenVote start={demanded[0]?.subject ?? (about[0] ? `provision/${about[0].id}` : subjects[0])} />
          </Keyed>
          <Keyed k="f">
            <PutForward />
          </Keyed>
        </div>
      )}
      <Last session={meeting.id} subjects={[...subjects, ...about.map((provision) => `provision/${provision.id}`)]} />
    </>
  )
}

/** The vote of this meeting that ended last, for the chair to declare. */
function Last({ session, subjects }: { session: string; subjects: readonly string[] }) {
  const { id } = useForum()
  const nameOf = useName()
  const ended = all(useQuery(polls(id)).data).filter(
    ({ closedAt, subject }) => closedAt && subject && (subjects.includes(subject) || subject.startsWith(`motion/${session}/`)),
  )
  // where two ended at the same instant, the one that was opened later
  const when = ({ closedAt, poll: number }: PollSummary) => `${closedAt} ${number}`
  const last = ended.sort((one, other) => when(one).localeCompare(when(other), 'en', { numeric: true })).at(-1)
  const { data } = useQuery({ ...poll(id, last?.poll ?? ''), enabled: last !== undefined })
  const say = useSentence()
  const said = all(data?.verdict?.explanation.because)[0]
  if (!last) return null
  return (
    <p className="small">
      <Link href={`/forums/${id}/polls/${last.poll}`}>
        <bdi>{nameOf(last.question, last.poll)}</bdi>
      </Link>{' '}
      {last.outcome && <State of="outcome" value={last.outcome} />} {said && <b>{say(said)}</b>}
    </p>
  )
}

/** The vote that has begun in the meeting, and its gavel: before all else. */
export function Begun({ id }: { id: string }) {
  const { id: forum } = useForum()
  const t = useT()
  const nameOf = useName()
  const { data } = useQuery(poll(forum, id))
  const close = useAct(acts.closePoll)
  return (
    <div className="note busy offer" role="status">
      <p>
        <Link href={`/forums/${forum}/polls/${id}`}>
          <b dir="auto">{data ? nameOf(data.question, id) : id}</b>
        </Link>{' '}
        {data && <State of="stage" value={data.state} />}
      </p>
      <p className="small quiet">
        <Word of="method" value={data?.method} />
        {data?.count && (
          <>
            {' · '}
            <State of="tellers" value={data.count.standing} />
          </>
        )}
      </p>
      {data && <NoTellers poll={data} />}
      {data?.state === 'open' && (
        <div className="desk-bar">
          <Keyed k="x">
            <Sure
              weight="strong"
              label={<T k="poll.close" />}
              title={t('poll.close')}
              meaning={<T k="poll.close.meaning" />}
              act={{ ...close, run: () => close.run(id) }}
            />
          </Keyed>
          <Keyed k="f">
            <PutForward />
          </Keyed>
        </div>
      )}
    </div>
  )
}
