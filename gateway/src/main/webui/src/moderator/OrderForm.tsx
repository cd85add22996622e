import * as limits from '#limits'
import { useState } from 'react'
import { type AmendmentView, margin } from '../api/margin'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { Who } from '../shared/Who'

/** The moderator has the amendments put in another order, and says why. */
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
  const before = [...waiting].sort((one, other) => (one.place ?? 0) - (other.place ?? 0))
  const [order, setOrder] = useState(() => before.map(({ id }) => id))
  const [reason, setReason] = useState('')
  const act = useAct(margin.order)
  const byId = new Map(waiting.map((amendment) => [amendment.id, amendment]))
  return (
    <ActForm act={act} send={() => act.run(provision, { order, reason })} done={done} label={<T k="amendments.reorder" />}>
      <p>
        <T k="amendments.reorder.meaning" />
      </p>
      <ol className="plain rows ordered">
        {order.map((id, at) => (
          <li className="row" key={id}>
            <p>
              <b className="amendment-place">{at + 1}</b> <b>{id}</b> <Who is={byId.get(id)?.by ?? ''} />
              <span className="hint">{byId.get(id)?.text}</span>
            </p>
            <div className="press-row">
              <Press small disabled={at === 0} name={t('order.earlier', { what: id })} onPress={() => setOrder(moved(order, at, at - 1))}>
                <span aria-hidden="true">↑</span>
              </Press>
              <Press small disabled={at === order.length - 1} name={t('order.later', { what: id })} onPress={() => setOrder(moved(order, at, at + 1))}>
                <span aria-hidden="true">↓</span>
              </Press>
            </div>
          </li>
        ))}
      </ol>
      <Write label={t('amendments.why')} longest={limits.NewOrder.reason} value={reason} onChange={setReason} lines={3} needed />
    </ActForm>
  )
}

function moved<V>(list: readonly V[], from: number, to: number): V[] {
  const next = [...list]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}
