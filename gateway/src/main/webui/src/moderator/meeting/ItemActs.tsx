import { type AgendaView, type AgendaItemView, roomActs } from '../../api/room'
import { useAct } from '../../delegate/useAct'
import { T } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { LeaveItem } from './LeaveItem'

/** Turns to an item, or leaves the one that is being taken. */
export function ItemActs({ item, agenda, session }: { item: AgendaItemView; agenda: AgendaView; session: string }) {
  const take = useAct(roomActs.takeItem)
  if (item.stage === 'being-taken') {
    return <LeaveItem small item={item} session={session} />
  }
  if (item.stage === 'concluded' || agenda.current) return null
  return (
    <>
      <Press small weight="strong" waiting={take.waiting} onPress={() => void take.run(session, item.id)}>
        <T k="agenda.take" />
        <span className="unseen"> {item.title}</span>
      </Press>
      <ProblemNote error={take.error} />
    </>
  )
}
