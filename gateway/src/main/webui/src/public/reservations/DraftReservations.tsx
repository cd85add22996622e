import { useQuery } from '@tanstack/react-query'
import { reservations } from '../../api/queries'
import { all, type DraftView } from '../../api/views'
import { useActing } from '../../delegate/Acting'
import { ReserveWhole } from '../../delegate/ReserveWhole'
import { useForum } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { ReservationRow } from './ReservationRow'

/** Every reservation on the draft, whole or in part, and the way to enter one on the whole of it. */
export function DraftReservations({ draft }: { draft: DraftView }) {
  const { id } = useForum()
  const { now } = useActing()
  const found = all(useQuery(reservations(id)).data)
  const enters = now?.kind === 'seat' && !draft.adopted
  if (found.length === 0 && !enters) return null
  const numbers = new Map(all(draft.provisions).map((provision) => [provision.id, provision.number]))
  const stand = found.filter(({ lifted }) => !lifted).length
  return (
    <section className="draft-reservations" aria-labelledby="reservations">
      <details className="more" open={all(draft.reservations).length > 0 || undefined}>
        <summary id="reservations">
          <T k="reservations.count" count={stand} />
        </summary>
        {found.length > 0 && (
          <ul className="plain rows">
            {found.map((one) => (
              <ReservationRow reservation={one} number={one.provision && numbers.get(one.provision)} key={one.id} />
            ))}
          </ul>
        )}
        {enters && <ReserveWhole />}
      </details>
    </section>
  )
}
