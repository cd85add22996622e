import { type AgendaView, type AgendaItemView, roomActs } from '../../api/room'
import { all, type SessionView } from '../../api/views'
import { leads, useActing } from '../../delegate/Acting'
import { Asides } from '../../delegate/aside/Asides'
import { HoldItem } from '../../delegate/HoldItem'
import { useAct } from '../../delegate/useAct'
import { ItemActs } from '../../moderator/meeting/ItemActs'
import { useWho } from '../../shared/ForumContext'
import { T, Word } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Subject } from '../../shared/Subject'
import { Tag, type Tone } from '../../shared/Tag'

const TONES: Record<AgendaItemView['stage'], Tone> = {
  waiting: 'plain',
  'being-taken': 'busy',
  deferred: 'warn',
  concluded: 'good',
}

/**
 * The items of a meeting, in order, with what became of each and who asks that it wait.
 *
 * @param bar whether the item the meeting is at, or turns to next, is dealt with beside the list
 */
export function AgendaItems({ agenda, meeting, bar = false }: { agenda: AgendaView; meeting: SessionView; bar?: boolean }) {
  const items = all(agenda.items)
  const dealtWith = items.find(({ id }) => id === agenda.current) ?? items.find(({ stage }) => stage === 'waiting') ?? items.find(({ stage }) => stage === 'deferred')
  if (items.length === 0) {
    return (
      <p className="empty">
        <T k="agenda.none" />
      </p>
    )
  }
  return (
    <ol className="plain rows numbered">
      {items.map((item) => (
        <Item item={item} agenda={agenda} meeting={meeting} acted={bar && item === dealtWith} key={item.id} />
      ))}
    </ol>
  )
}

function Item({ item, agenda, meeting, acted }: { item: AgendaItemView; agenda: AgendaView; meeting: SessionView; acted: boolean }) {
  const { now } = useActing()
  const open = meeting.stage === 'open'
  return (
    <li className={item.stage === 'being-taken' ? 'row now' : 'row'} aria-current={item.stage === 'being-taken' || undefined}>
      <p className="row-head">
        <b dir="auto">{item.title}</b>
        <Tag tone={TONES[item.stage]}>
          <Word of="item-stage" value={item.stage} />
        </Tag>
        {item.minutes && (
          <span className="small quiet">
            <T k="agenda.minutes" count={item.minutes} />
          </span>
        )}
      </p>
      {all(item.subjects).length > 0 && (
        <p className="small">
          {all(item.subjects).map((subject, n) => (
            <span key={subject}>
              {n > 0 && ', '}
              <Subject of={subject} />
            </span>
          ))}
        </p>
      )}
      {item.words && <p className="small" dir="auto">{item.words}</p>}
      <Holds item={item} meeting={meeting} />
      <div className="row-acts">
        {open && !acted && leads(now, meeting.body) && <ItemActs item={item} agenda={agenda} session={meeting.id} />}
        {item.stage !== 'concluded' && meeting.stage !== 'closed' && now?.kind === 'seat' && (
          <HoldItem item={item} session={meeting.id} />
        )}
      </div>
      <Asides subject={`session/${meeting.id}/${item.id}`} name={item.title} />
    </li>
  )
}

function Holds({ item, meeting }: { item: AgendaItemView; meeting: SessionView }) {
  const name = useWho()
  const { now } = useActing()
  const release = useAct(roomActs.releaseHold)
  return (
    <>
      {all(item.holds).map(({ hold, by, reason }) => (
        <p className="small" key={hold}>
          <Tag tone="warn">
            <T k="agenda.held" />
          </Tag>{' '}
          <b dir="auto">{name(by)}</b>: <bdi>{reason}</bdi>{' '}
          {(by === now?.as || leads(now, meeting.body)) && (
            <Press small weight="bare" onPress={() => void release.run(meeting.id, hold)}>
              <T k="agenda.release" />
            </Press>
          )}
        </p>
      ))}
      <ProblemNote error={release.error} />
    </>
  )
}
