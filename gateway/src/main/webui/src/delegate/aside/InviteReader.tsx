import * as limits from '#limits'
import { useState } from 'react'
import { invite } from '../../api/setUp'
import { ActForm } from '../../shared/ActForm'
import { Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { Ask } from '../../shared/Press'
import { useActing } from '../Acting'
import { useAct } from '../useAct'

/** A delegation says itself which colleague reads along with it. */
export function InviteReader() {
  const t = useT()
  const { now } = useActing()
  const [invited, setInvited] = useState<string>()
  if (!now?.delegation) return null
  return (
    <>
      <p role="status">{invited && <T k="invite.done" email={<bdi>{invited}</bdi>} />}</p>
      <Ask small label={<T k="aside.reader" />} title={t('aside.reader')}>
        {(close) => <Form delegation={now.delegation ?? ''} done={close} invited={setInvited} />}
      </Ask>
    </>
  )
}

function Form({ delegation, done, invited }: { delegation: string; done: () => void; invited: (email: string) => void }) {
  const t = useT()
  const [email, setEmail] = useState('')
  const act = useAct(invite)
  const send = async () => {
    const address = email.trim()
    const made = await act.run({ email: address, delegation, role: 'reader' as never })
    if (made) invited(address)
    return made
  }
  return (
    <ActForm act={act} send={send} done={done} label={<T k="invite" />}>
      <p className="hint">
        <T k="aside.reader.hint" />
      </p>
      <Write label={t('invite.email')} hint={t('invite.email.hint')} longest={limits.NewInvitation.email} value={email} onChange={setEmail} needed />
    </ActForm>
  )
}
