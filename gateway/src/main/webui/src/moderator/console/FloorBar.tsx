import { useQuery } from '@tanstack/react-query'
import { room } from '../../api/meetingRoom'
import { type FloorView, roomActs } from '../../api/room'
import { all } from '../../api/views'
import { useAct } from '../../delegate/useAct'
import { useForum, useWho } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Keyed } from './Keyed'

/** Giving the floor to who is next, ending a speech, closing the list: one key each, all undone by another. */
export function FloorBar({ floor }: { floor: FloorView }) {
  const name = useWho()
  const give = useAct(roomActs.give)
  const end = useAct(roomActs.end)
  const list = useAct(floor.listOpen ? roomActs.closeList : roomActs.reopenList)
  const { id } = useForum()
  const leave = all(useQuery(room(id, floor.session)).data?.leave)
  // who has no leave to speak is listed last and given it there
  const next = all(floor.waiting).filter(({ by }) => !by.startsWith('observer:') || leave.includes(by))[0]
  const { speaking, session } = floor
  return (
    <div className="desk-bar">
      {next && (
        <Keyed k="g">
          <Press weight="strong" waiting={give.waiting} onPress={() => void give.run(session, next.request)}>
            <T k="console.give" who={name(next.by)} />
          </Press>
        </Keyed>
      )}
      {speaking && (
        <Keyed k="e">
          <Press waiting={end.waiting} onPress={() => void end.run(session, speaking.request)}>
            <T k="floor.end" />
          </Press>
        </Keyed>
      )}
      <Keyed k="l">
        <Press waiting={list.waiting} onPress={() => void list.run(session)}>
          <T k={floor.listOpen ? 'floor.close-list' : 'floor.reopen-list'} />
        </Press>
      </Keyed>
      <ProblemNote error={give.error ?? end.error ?? list.error} />
    </div>
  )
}
