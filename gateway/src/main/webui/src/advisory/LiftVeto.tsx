import { useState } from 'react'
import { acts } from '../api/acts'
import { all, type VetoView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ChooseMany } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useNumber } from '../shared/useNumber'

/** A seat of the group agrees that the group lets go of provisions it vetoed. */
export function LiftVeto({ veto }: { veto: VetoView }) {
  const { now } = useActing()
  const t = useT()
  const [chosen, setChosen] = useState<string[]>([])
  const number = useNumber()
  const lift = useAct(acts.liftVeto)
  const standing = [...all(veto.standing)]
  if (now?.place !== veto.group || standing.length === 0) return null
  return (
    <Ask small label={<T k="veto.lift" />} title={t('veto.lift')}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void lift.run(veto.id, chosen).then((made) => made && close())
          }}
        >
          <p>
            <T k="veto.lift.meaning" />
          </p>
          <ChooseMany needed label={t('petition.provisions')} value={chosen} onChange={setChosen} options={standing.map((value) => ({ value, label: t('votable.provision', { number: number(value) }) }))} />
          <ProblemNote error={lift.error} />
          <Press weight="strong" submit waiting={lift.waiting} disabled={chosen.length === 0}>
            <T k="veto.lift" />
          </Press>
        </form>
      )}
    </Ask>
  )
}
