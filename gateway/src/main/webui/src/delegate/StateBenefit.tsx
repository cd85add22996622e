import { useState } from 'react'
import type { BenefitView } from '../api/analysis'
import { analysisActs } from '../api/analysisActs'
import { ChooseOne, Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useAct } from './useAct'

type Benefit = 'better' | 'same' | 'worse'

/** A delegation says, for itself, whether a provision is better than the base text. */
export function StateBenefit({ row }: { row: BenefitView }) {
  const t = useT()
  return (
    <Ask small label={<T k="benefit.state" />} title={t('benefit.state')}>
      {(close) => <Form provision={row.provision} done={close} />}
    </Ask>
  )
}

function Form({ provision, done }: { provision: string; done: () => void }) {
  const t = useT()
  const [benefit, setBenefit] = useState<Benefit>()
  const [reason, setReason] = useState('')
  const state = useAct(analysisActs.stateBenefit)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (benefit) void state.run(provision, { benefit, reason: reason || undefined }).then((made) => made && done())
      }}
    >
      <ChooseOne
        label={t('benefit.than')}
        value={benefit}
        onChange={setBenefit}
        options={(['better', 'same', 'worse'] as const).map((value) => ({ value, label: <T k={`benefit.${value}`} /> }))}
      />
      <Write label={t('reason')} value={reason} onChange={setReason} lines={3} />
      <ProblemNote error={state.error} />
      <Press weight="strong" submit waiting={state.waiting}>
        <T k="benefit.state" />
      </Press>
    </form>
  )
}
