import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { acts } from '../../api/acts'
import { voteDemands } from '../../api/byRight'
import { draft, poll } from '../../api/queries'
import type { AgendaItemView, FloorView } from '../../api/room'
import { all } from '../../api/views'
import { useAct } from '../../delegate/useAct'
import { isAbout } from '../../public/screen/matter'
import { useForum, useWho } from '../../shared/ForumContext'
import { T, useName, useT, Word } from '../../shared/i18n'
import { State } from '../../shared/Tag'
import { Subject } from '../../shared/Subject'
import { Sure } from '../../shared/Sure'
import { NoTellers } from '../NoTellers'
import { OpenVote } from '../OpenVote'
import { Keyed } from './Keyed'

/** The vote that has begun in the meeting, and its gavel; else putting something to the vote. */
export function VotePanel({ floor, free, body, item }: { floor: FloorView | undefined; free: boolean; body: string; item: AgendaItemView | undefined }) {
  const { id } = useForum()
  const text = useQuery(draft(id)).data
  const name = useWho()
  const demanded = all(useQuery(voteDemands(id)).data).filter((one) => one.body === body && one.met)
  if (floor?.vote) return <Begun id={floor.vote} />
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
        </div>
      )}
    </>
  )
}

function Begun({ id }: { id: string }) {
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
        </div>
      )}
    </div>
  )
}
