import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { type Call, calls } from '../../api/agreement'
import { check, checks, poll } from '../../api/queries'
import type { FloorView } from '../../api/room'
import { all } from '../../api/views'
import { useActing } from '../../delegate/Acting'
import { CheckAnswer } from '../../delegate/CheckAnswer'
import { useForum } from '../../shared/ForumContext'
import { T, useName, Word } from '../../shared/i18n'
import { State } from '../../shared/Tag'
import { useNumber } from '../../shared/useNumber'
import { Remaining } from '../../shared/When'

/** What the meeting is being asked at this moment, before all else: a vote, whether it objects, or how it feels. */
export function Running({ body, floor }: { body: string; floor: FloorView | undefined }) {
  const { id } = useForum()
  const asked = all(useQuery(checks(id)).data).filter((one) => one.body === body && !one.closedAt)
  const called = all(useQuery(calls(id)).data).filter((one) => one.body === body && one.stage === 'open' && !one.until)
  return (
    <>
      {floor?.vote && <Voting id={floor.vote} />}
      {called.map((one) => (
        <Called call={one} key={one.id} />
      ))}
      {asked.map((one) => (
        <Feeling id={one.id} key={one.id} />
      ))}
    </>
  )
}

/** The gavel is about to fall: whoever objects goes to the words. */
function Called({ call }: { call: Call }) {
  const { id } = useForum()
  const { now } = useActing()
  const number = useNumber()
  return (
    <section className="note busy running" role="status">
      <h2>
        <T k="screen.call" />
      </h2>
      <p className="press-row">
        {all(call.provisions).map(({ provision }) => (
          <Link className={now?.kind === 'seat' ? 'press strong' : ''} href={`/forums/${id}/draft#p-${provision}`} key={provision}>
            {now?.kind === 'seat' ? <T k="call.object" number={number(provision)} /> : <T k="votable.provision" number={number(provision)} />}
          </Link>
        ))}
      </p>
    </section>
  )
}

function Voting({ id }: { id: string }) {
  const { id: forum } = useForum()
  const nameOf = useName()
  const { data } = useQuery(poll(forum, id))
  const entitled = data?.turnout?.entitled
  return (
    <section className="note busy running" role="status">
      <p className="small">
        <T k="running.vote" /> {data && <State of="stage" value={data.state} />}
      </p>
      <h2>
        <Link href={`/forums/${forum}/polls/${id}`}>
          <bdi>{data ? nameOf(data.question, id) : id}</bdi>
        </Link>
      </h2>
      <p className="meta">
        <Word of="method" value={data?.method} />
        {data?.turnout && entitled !== undefined && (
          <span>
            <T k="poll.turnout" voted={<b>{data.turnout.voted}</b>} entitled={entitled} />
          </span>
        )}
        {data?.state === 'open' && data.closesAt && <Remaining until={data.closesAt} />}
      </p>
    </section>
  )
}

function Feeling({ id }: { id: string }) {
  const { id: forum } = useForum()
  const nameOf = useName()
  const { data } = useQuery(check(forum, id))
  return (
    <section className="not-a-vote running" role="status">
      <p className="not-a-vote-name">
        <T k="check.not-a-vote" />
      </p>
      <h2>
        <Link href={`/forums/${forum}/temperature-checks/${id}`}>
          <bdi>{data ? nameOf(data.question, id) : id}</bdi>
        </Link>
      </h2>
      <p>
        <T k="check.notice" />
      </p>
      {data && <CheckAnswer check={data} />}
    </section>
  )
}
