import { useState } from 'react'
import { type AmendmentView, margin } from '../api/margin'
import { useAct } from '../delegate/useAct'
import { ChooseOne, Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

/** The moderator puts another amendment first, and says why. */
export function OrderForm({ provision, waiting }: { provision: string; waiting: readonly AmendmentView[] }) {
  const t = useT()
  return (
    <Ask small label={<T k="amendments.reorder" />} title={t('amendments.reorder')}>
      {(close) => <Form provision={provision} waiting={waiting} done={close} />}
    </Ask>
  )
}

function Form({ provision, waiting, done }: { provision: string; waiting: readonly AmendmentView[]; done: () => void }) {
  const t = useT()
  const [first, setFirst] = useState<string>()
  const [reason, setReason] = useState('')
  const order = useAct(margin.order)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!first) return
        const rest = waiting.map(({ id }) => id).filter((id) => id !== first)
        void order.run(provision, { order: [first, ...rest], reason }).then((made) => made && done())
      }}
    >
      <ChooseOne
        label={t('amendments.first')}
        value={first}
        onChange={setFirst}
        options={waiting.map(({ id, name, text }) => ({ value: id, label: `${id} · ${name}`, note: text }))}
      />
      <Write label={t('amendments.why')} value={reason} onChange={setReason} lines={3} needed />
      <ProblemNote error={order.error} />
      <Press weight="strong" submit waiting={order.waiting}>
        <T k="amendments.reorder" />
      </Press>
    </form>
  )
}
