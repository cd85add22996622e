import { useState } from 'react'
import { agreementActs, type PassedUp } from '../api/agreement'
import { chairs, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ChooseOne, Write } from '../shared/Fields'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Say } from '../shared/Say'

/** What the chair does with a provision of which something was passed up: takes the whole over, sends it down again. */
export function Handing({ provision, body }: { provision: PassedUp; body: string }) {
  const t = useT()
  const { bodies } = useForum()
  const { now } = useActing()
  const name = useBody()
  const take = useAct(agreementActs.takeOver)
  if (!chairs(now, body)) return null
  if (!provision.here) {
    return (
      <Say
        label={<T k="provision.take-over" />}
        title={t('provision.take-over.title', { number: provision.number, body: name(provision.with) })}
        field={t('reason')}
        act={{ ...take, run: (reason) => take.run(provision.provision, reason) }}
      />
    )
  }
  const below = [...bodies.values()].filter((one) => one.parent === body && one.open)
  if (below.length === 0) return null
  return (
    <Ask small label={<T k="provision.send-down" />} title={t('provision.send-down.title', { number: provision.number })}>
      {(close) => <DownForm provision={provision.provision} below={below.map(({ id }) => id)} done={close} />}
    </Ask>
  )
}

function DownForm({ provision, below, done }: { provision: string; below: string[]; done: () => void }) {
  const t = useT()
  const name = useBody()
  const [to, setTo] = useState(below.length === 1 ? below[0] : undefined)
  const [mandate, setMandate] = useState('')
  const send = useAct(agreementActs.sendDown)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (to) void send.run(provision, to, mandate.trim()).then((made) => made && done())
      }}
    >
      <ChooseOne label={t('bracket.refer.to')} value={to} onChange={setTo} options={below.map((id) => ({ value: id, label: name(id) }))} />
      <Write label={t('bracket.refer.mandate')} value={mandate} onChange={setMandate} lines={3} needed />
      <ProblemNote error={send.error} />
      <Press weight="strong" submit waiting={send.waiting} disabled={!to || mandate.trim() === ''}>
        <T k="provision.send-down" />
      </Press>
    </form>
  )
}
