import { Link } from 'wouter'
import type { ReservationView } from '../../api/views'
import { LiftReservation } from '../../delegate/margin/LiftReservation'
import { useForum } from '../../shared/ForumContext'
import { type Key, T } from '../../shared/i18n'
import { Quoted } from '../../shared/Quoted'
import { When } from '../../shared/When'
import { Who } from '../../shared/Who'

/** One reservation in a list: whose, of what kind, on what, in which words, and whether it was lifted. */
export function ReservationRow({ reservation, number }: { reservation: ReservationView; number: string | undefined }) {
  const { id } = useForum()
  const { seat, kind, provision, words, text, at, lifted, lifting } = reservation
  return (
    <li className="row">
      <p>
        <T k="reservation.of" who={<b><Who is={seat} /></b>} kind={<T k={`reservation.${kind}` as Key} />} />{' · '}
        {provision ? (
          <Link href={`/forums/${id}/draft#p-${provision}`}>
            <T k="reservation.on" number={number ?? provision} />
          </Link>
        ) : (
          <T k="reservation.whole" />
        )}
        {words && ` (${words})`} · <When at={at} />
      </p>
      <p>
        <Quoted>{text}</Quoted>
        {lifted ? (
          <span className="quiet">
            {' '}
            <T k="reservation.lifted" at={<When at={lifted} />} /> {lifting && <Quoted>{lifting}</Quoted>}
          </span>
        ) : (
          <LiftReservation reservation={reservation.id} seat={seat} />
        )}
      </p>
    </li>
  )
}
