import * as limits from '#limits'
import { useState } from 'react'
import { paperActs } from '../api/papers'
import { leads, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { useForum, useWithBody } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'

/** The plenary's chair lets a delegation table one proposal after the deadline. */
export function LateLeave() {
  const t = useT()
  const { now } = useActing()
  if (!leads(now, useWithBody()({}))) return null
  return (
    <Ask small label={<T k="late-leave" />} title={t('late-leave')}>
      {(close) => <Form done={close} />}
    </Ask>
  )
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const nameOf = useName()
  const { delegations } = useForum()
  const [delegation, setDelegation] = useState('')
  const [reason, setReason] = useState('')
  const act = useAct(paperActs.admitLate)
  return (
    <ActForm act={act} send={() => act.run({ delegation, reason: reason.trim() })} done={done} label={<T k="late-leave" />}>
      <p>
        <T k="late-leave.meaning" />
      </p>
      <Pick
        label={t('delegation')}
        value={delegation}
        onChange={setDelegation}
        options={[...delegations.values()].map(({ code, names }) => ({ id: code, name: nameOf(names, code) }))}
        needed
      />
      <Write label={t('late-leave.reason')} longest={limits.NewLeave.reason} value={reason} onChange={setReason} lines={3} needed />
    </ActForm>
  )
}
