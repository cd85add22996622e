import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { acts } from '../../api/acts'
import { poll } from '../../api/queries'
import type { FloorView } from '../../api/room'
import { useAct } from '../../delegate/useAct'
import { useForum } from '../../shared/ForumContext'
import { T, useName, useT, Word } from '../../shared/i18n'
import { State } from '../../shared/Tag'
import { Sure } from '../../shared/Sure'
import { NoTellers } from '../NoTellers'
import { OpenVote } from '../OpenVote'
import { Keyed } from './Keyed'

/** The vote that has begun in the meeting, and its gavel; else putting something to the vote. */
export function VotePanel({ floor, free }: { floor: FloorView | undefined; free: boolean }) {
  if (floor?.vote) return <Begun id={floor.vote} />
  if (!free) return null
  return (
    <div className="desk-bar">
      <Keyed k="v">
        <OpenVote />
      </Keyed>
    </div>
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
