import type { ReservationKind } from '../api/acts'
import { ChooseOne } from '../shared/Fields'
import { useT, useTIfAny } from '../shared/i18n'

const KINDS: ReservationKind[] = ['scrutiny', 'parliamentary', 'linguistic', 'general']

/** Of which kind a reservation is. */
export function ReservationKinds({ value, onChange }: { value: ReservationKind; onChange: (kind: ReservationKind) => void }) {
  const t = useT()
  const say = useTIfAny()
  return <ChooseOne label={t('reserve.kind')} value={value} onChange={onChange} options={KINDS.map((kind) => ({ value: kind, label: say(`reserve.${kind}`, kind) }))} />
}
