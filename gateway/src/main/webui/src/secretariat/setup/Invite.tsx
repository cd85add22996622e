import * as limits from '#limits'
import { useState } from 'react'
import { all } from '../../api/views'
import { invite, type Office, type Role } from '../../api/setUp'
import { useAct } from '../../delegate/useAct'
import { ActForm } from '../../shared/ActForm'
import { ChooseOne, Write } from '../../shared/Fields'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useName, useT, useTIfAny } from '../../shared/i18n'
import { Pick } from '../../shared/Pick'

const OFFICES: Office[] = ['chair', 'vice-chair', 'secretary', 'teller', 'legal-adviser']
const ROLES: Role[] = ['head', 'member', 'alternate', 'reader' as Role]

/** Invites one address after the other, to act for a delegation or to hold an office. */
export function Invite() {
  const t = useT()
  const say = useTIfAny()
  const nameOf = useName()
  const bodyName = useBody()
  const { bodies, delegations, view } = useForum()
  const [email, setEmail] = useState('')
  const [to, setTo] = useState<'delegation' | 'office'>('office')
  const [delegation, setDelegation] = useState('')
  const [role, setRole] = useState<string>('head')
  const [body, setBody] = useState('')
  const [office, setOffice] = useState<string>('chair')
  const [invited, setInvited] = useState<string>()
  const act = useAct(invite)
  // an advisory group has a chair of its own, and no other officer
  const chairable = [
    ...[...bodies.keys()].map((one) => ({ id: one, name: bodyName(one) })),
    ...(office === 'chair' || office === 'vice-chair' ? all(view.advisoryGroups).map(({ id, title }) => ({ id, name: nameOf(title, id) })) : []),
  ]
  const send = async () => {
    const address = email.trim()
    const made = await act.run(
      to === 'delegation' ? { email: address, delegation, role: role as Role } : { email: address, body, office: office as Office },
    )
    if (made) {
      setInvited(address)
      setEmail('')
    }
    return made
  }
  return (
    <>
      <p role="status">{invited && <T k="invite.done" email={<bdi>{invited}</bdi>} />}</p>
      <ActForm act={act} send={send} label={<T k="invite" />}>
        <ChooseOne
          label={t('invite.to')}
          value={to}
          onChange={setTo}
          options={[
            { value: 'office', label: <T k="invite.to.office" /> },
            { value: 'delegation', label: <T k="invite.to.delegation" /> },
          ]}
        />
        {to === 'delegation' ? (
          <>
            <Pick
              label={t('delegation')}
              value={delegation}
              onChange={setDelegation}
              options={[...delegations.values()].map(({ code, names }) => ({ id: code, name: nameOf(names, code) }))}
              needed
            />
            <Pick label={t('invite.role')} value={role} onChange={setRole} options={ROLES.map((one) => ({ id: one, name: say(`role.${one}`, one) }))} needed />
          </>
        ) : (
          <>
            <Pick label={t('invite.body')} value={body} onChange={setBody} options={chairable} needed />
            <Pick label={t('invite.office')} value={office} onChange={setOffice} options={OFFICES.map((one) => ({ id: one, name: say(`office.${one}`, one) }))} needed />
          </>
        )}
        <Write label={t('invite.email')} hint={t('invite.email.hint')} longest={limits.NewInvitation.email} value={email} onChange={setEmail} needed />
      </ActForm>
    </>
  )
}
