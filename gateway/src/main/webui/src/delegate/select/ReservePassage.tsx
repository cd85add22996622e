import * as limits from '#limits'
import { useState } from 'react'
import { acts, type ReservationKind } from '../../api/acts'
import { Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { useClosed, useKept } from '../../shared/kept'
import { Press } from '../../shared/Press'
import { ReservationKinds } from '../ReservationKinds'
import { useAct } from '../useAct'
import { Refused } from './Refused'
import type { Selected } from './useSelected'

/** A reservation about words: it stops nothing and is listed at adoption. */
export function ReservePassage({ selected, language, done }: { selected: Selected; language: string; done: () => void }) {
  const t = useT()
  const { provision, passage, crosses } = selected
  const { first, last, words: seen } = passage
  const closed = useClosed()(provision.body)
  const [kind, setKind] = useState<ReservationKind>('scrutiny')
  const [text, setText, sent] = useKept(`${provision.id}.reservation`, crosses ? `${seen}: ` : '', closed)
  const reserve = useAct(acts.reserve)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        // what crosses a bracket is no passage: its words are then in the reservation's own
        const about = { provision: provision.id, ...(crosses ? {} : { passage: { first, last, seen } }) }
        void reserve.run({ ...about, kind, text }).then((made) => {
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
      <Refused error={reserve.error} language={language} />
      <Press weight="strong" submit waiting={reserve.waiting}>
        <T k="reserve" />
      </Press>
    </form>
  )
}
