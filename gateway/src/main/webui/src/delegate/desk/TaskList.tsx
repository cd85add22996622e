import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Task } from '../../api/desk'
import { poll } from '../../api/queries'
import { all } from '../../api/views'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, type Key } from '../../shared/i18n'
import { Subject } from '../../shared/Subject'
import { Tag } from '../../shared/Tag'
import { Until } from '../../shared/Until'
import { When } from '../../shared/When'
import { capacity, useActing } from '../Acting'
import { useCapacityName } from '../ActingAs'

/** What one is waited for; what ends first comes first. */
export function TaskList({ list }: { list: readonly Task[] }) {
  if (list.length === 0) {
    return (
      <p className="empty">
        <T k="my.nothing" />
      </p>
    )
  }
  return (
    <ul className="plain rows">
      {list.map((task) => (task.sort === 'vote' ? <Vote task={task} key={task.id} /> : <Row task={task} key={task.id} />))}
    </ul>
  )
}

/** A vote, and whether the ballot is in the box: only the box knows. */
function Vote({ task }: { task: Task }) {
  const { id } = useForum()
  const { data } = useQuery(poll(id, task.subject.slice('poll/'.length)))
  const seat = capacity(task.as).seat
  const cast = all(data?.yourSeats).some((one) => one.seat === seat && one.voted)
  return <Row task={task} done={cast} />
}

function Row({ task, done = false }: { task: Task; done?: boolean }) {
  const body = useBody()
  const name = useCapacityName()
  const { mine, now, choose } = useActing()
  return (
    <li className="row task link-card">
      <p className="row-head">
        <b>
          <T k={`task.${task.sort}` as Key} count={task.count} />
        </b>{' '}
        {done && (
          <Tag tone="good">
            <T k="my.done" />
          </Tag>
        )}
      </p>
      <p>
        {/* whoever follows the link acts as the one who is waited for */}
        <span onClickCapture={() => mine.some(({ as }) => as === task.as) && task.as !== now?.as && choose(task.as)}>
          <Place task={task} />
        </span>
        {task.about && <> · {task.about}</>}
      </p>
      {task.until && (
        <p>
          <Until at={task.until} />
        </p>
      )}
      <p className="small quiet">
        {mine.length > 1 && <T k="my.as" who={name(capacity(task.as))} />}
        {mine.length > 1 && task.body && ' · '}
        {task.body && body(task.body)}
        {task.since && !task.until && (
          <>
            {(mine.length > 1 || task.body) && ' · '}
            <T k="my.since" at={<When at={task.since} />} />
          </>
        )}
      </p>
    </li>
  )
}

const PLACES: Record<string, (id: string) => string> = {
  body: (id) => `bodies/${encodeURIComponent(id)}/desk`,
  session: (id) => `sessions/${encodeURIComponent(id)}`,
  document: (id) => `documents/${encodeURIComponent(id)}`,
}

/** What the task is about, with the page where it is done. */
function Place({ task }: { task: Task }) {
  const { id: forum } = useForum()
  const [kind = '', id = ''] = task.subject.split('/', 2)
  const to = PLACES[kind]?.(id)
  if (!to) return <Subject of={task.subject} />
  return (
    <Link href={`/forums/${forum}/${to}`}>
      <T k={`my.to.${kind}` as Key} />
    </Link>
  )
}
