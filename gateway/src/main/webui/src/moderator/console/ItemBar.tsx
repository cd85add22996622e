import { type AgendaView, roomActs } from '../../api/room'
import { all } from '../../api/views'
import { useAct } from '../../delegate/useAct'
import { useWho } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Tag } from '../../shared/Tag'
import { LeaveItem } from '../meeting/LeaveItem'
import { Keyed } from './Keyed'
import { Prepare, useSecretary } from './Prepare'

/** The item the meeting is at, or the next to turn to, with who asks that it wait. */
export function ItemBar({ agenda }: { agenda: AgendaView }) {
  const name = useWho()
  const take = useAct(roomActs.takeItem)
  const secretary = useSecretary()
  const items = all(agenda.items)
  const current = items.find(({ id }) => id === agenda.current)
  const next = items.find(({ stage }) => stage === 'waiting') ?? items.find(({ stage }) => stage === 'deferred')
  const shown = current ?? next
  if (!shown) return null
  return (
    <>
      {all(shown.holds).map(({ hold, by, reason }) => (
        <p className="small" key={hold}>
          <Tag tone="warn">
            <T k="agenda.held" />
          </Tag>{' '}
          <b dir="auto">{name(by)}</b>: <bdi>{reason}</bdi>
        </p>
      ))}
      <div className="desk-bar">
        <Keyed k="i">
          {current ? (
            secretary ? (
              <Prepare session={agenda.session} on="item" about={current.id} />
            ) : (
              <LeaveItem session={agenda.session} item={current} />
            )
          ) : (
            <Press weight="strong" waiting={take.waiting} onPress={() => void take.run(agenda.session, shown.id)}>
              <T k="console.take" item={<bdi>{shown.title}</bdi>} />
            </Press>
          )}
        </Keyed>
        <ProblemNote error={take.error} />
      </div>
    </>
  )
}
