import { meetingRoomActs, type PreparedGavel } from '../../api/meetingRoom'
import { useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { T } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'

/** Whether who acts keys for the meeting and does not chair it. */
export function useSecretary(): boolean {
  const { now } = useActing()
  return now?.kind === 'office' && now.office === 'secretary'
}

/** The secretary makes something ready; the chair's gavel settles it. */
export function Prepare({ session, on, about }: { session: string; on: PreparedGavel['on']; about: string }) {
  const act = useAct(meetingRoomActs.prepare)
  return (
    <>
      <Press weight="strong" waiting={act.waiting} onPress={() => void act.run(session, on, about)}>
        <T k="gavel.prepare" />
      </Press>
      <ProblemNote error={act.error} />
    </>
  )
}
