import { margin } from '../../api/margin'
import { T } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { useActing } from '../Acting'
import { useAct } from '../useAct'

/** Who entered a reservation may lift it. */
export function LiftReservation({ reservation, seat }: { reservation: string; seat: string }) {
  const { now } = useActing()
  const lift = useAct(margin.liftReservation)
  if (now?.seat !== seat) return null
  return (
    <>
      {' '}
      <Press small weight="bare" onPress={() => void lift.run(reservation)} waiting={lift.waiting}>
        <T k="reservation.lift" />
      </Press>
      <ProblemNote error={lift.error} />
    </>
  )
}
