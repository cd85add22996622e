import * as limits from '#limits'
import { useState } from 'react'
import { acts, type ReservationKind } from '../api/acts'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { ReservationKinds } from './ReservationKinds'
import { useAct } from './useAct'

/** A delegation enters a reservation on the whole text. */
export function ReserveWhole() {
  const t = useT()
  return (
    <Ask small label={<T k="reserve.whole" />} title={t('reserve.whole')}>
      {(close) => <Form done={close} />}
    </Ask>
  )
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const [kind, setKind] = useState<ReservationKind>('scrutiny')
  const [text, setText] = useState('')
  const reserve = useAct(acts.reserve)
  return (
    <ActForm act={reserve} send={() => reserve.run({ kind, text: text.trim() })} done={done} label={<T k="reserve" />}>
      <p>
        <T k="reserve.meaning" />
      </p>
      <ReservationKinds value={kind} onChange={setKind} />
      <Write label={t('reserve.text')} longest={limits.NewReservation.text} value={text} onChange={setText} lines={3} needed />
    </ActForm>
  )
}
