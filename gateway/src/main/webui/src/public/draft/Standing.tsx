import { LiftReservation } from '../../delegate/margin/LiftReservation'
import { all, type ProvisionView, type WarningView } from '../../api/views'
import { usePlace } from '../../shared/ForumContext'
import { type Key, T } from '../../shared/i18n'
import { Who } from '../../shared/Who'
import { Quoted } from '../../shared/Quoted'

/** Early warnings and reservations: they stop nothing, and are seen. */
export function Standing({ provision, warnings }: { provision: ProvisionView; warnings: readonly WarningView[] }) {
  const place = usePlace()
  return (
    <>
      {warnings.map((warning) => (
        <div className="note warn" key={warning.id}>
          <p>
            <b>
              <T k="warning.of" group={place(warning.group)} />
            </b>
            <br />
            {warning.text}
          </p>
        </div>
      ))}
      {all(provision.reservations).map((reservation) => (
        <p className="reservation small" key={reservation.id}>
          <T k="reservation.of" who={<Who is={reservation.seat} />} kind={<T k={`reservation.${reservation.kind}` as Key} />} />
          {reservation.words && ` (${reservation.words})`}
          {reservation.text && <>{' '}<Quoted>{reservation.text}</Quoted></>}
          <LiftReservation reservation={reservation.id} seat={reservation.seat} />
        </p>
      ))}
    </>
  )
}
