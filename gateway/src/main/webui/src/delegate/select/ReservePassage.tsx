import * as limits from '#limits'
import { useState } from 'react'
import { acts, type ReservationKind } from '../../api/acts'
import { Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { useClosed, useKept } from '../../shared/kept'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { ReservationKinds } from '../ReservationKinds'
import { useAct } from '../useAct'
import type { Selected } from './useSelected'

/** A reservation about words: it stops nothing and is listed at adoption. */
export function ReservePassage({ selected, done }: { selected: Selected; done: () => void }) {
  const t = useT()
  const { provision, passage } = selected
  const closed = useClosed()(provision.body)
  const [kind, setKind] = useState<ReservationKind>('scrutiny')
  const [text, setText, sent] = useKept(`${provision.id}.reservation`, `${passage.words}: `, closed)
  const reserve = useAct(acts.reserve)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void reserve.run({ provision: provision.id, kind, text }).then((made) => {
          if (!made) return
          sent()
          done()
        })
      }}
    >
      <p>
        <T k="reserve.meaning" />
      </p>
      <ReservationKinds value={kind} onChange={setKind} />
      <Write label={t('reserve.text')} longest={limits.NewReservation.text} value={text} onChange={setText} lines={3} needed />
      <ProblemNote error={reserve.error} />
      <Press weight="strong" submit waiting={reserve.waiting}>
        <T k="reserve" />
      </Press>
    </form>
  )
}
