import { useState } from 'react'
import { houseActs, type NewInvitation } from '../api/house'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useName, useT, useTIfAny } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'

const OFFICES = ['chair', 'vice-chair', 'secretary', 'teller', 'legal-adviser'] as const
const ROLES = ['head', 'member', 'alternate'] as const

/** For the secretariat: invites an address to act for a delegation, or to hold an office. */
export function Invite() {
  const t = useT()
  return (
    <Ask weight="strong" label={<T k="invite" />} title={t('invite')}>
      {(done) => <Form done={done} />}
    </Ask>
  )
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const say = useTIfAny()
  const { bodies, delegations } = useForum()
  const nameOf = useName()
  const bodyName = useBody()
  const [email, setEmail] = useState('')
  const [to, setTo] = useState<'delegation' | 'office'>('delegation')
  const [delegation, setDelegation] = useState('')
  const [role, setRole] = useState<(typeof ROLES)[number]>('member')
  const [office, setOffice] = useState<(typeof OFFICES)[number]>('vice-chair')
  const [body, setBody] = useState('')
  const act = useAct(houseActs.invite)
  const invitation = { email: email.trim(), ...(to === 'delegation' ? { delegation, role } : { office, body }) } as unknown as NewInvitation
  return (
    <ActForm act={act} send={() => act.run(invitation)} done={done} label={<T k="invite" />}>
      <p>
        <T k="invite.meaning" />
      </p>
      <Write label={t('invite.email')} value={email} onChange={setEmail} needed />
      <ChooseOne
        label={t('invite.to')}
        value={to}
        onChange={setTo}
        options={(['delegation', 'office'] as const).map((value) => ({ value, label: t(`invite.to.${value}`) }))}
      />
      {to === 'delegation' ? (
        <>
          <Pick
            label={t('invite.delegation')}
            value={delegation}
            onChange={setDelegation}
            options={[...delegations.entries()].map(([code, one]) => ({ id: code, name: nameOf(one.names, code) }))}
            needed
          />
          <ChooseOne label={t('invite.role')} value={role} onChange={setRole} options={ROLES.map((value) => ({ value, label: t(`invite.role.${value}`) }))} />
        </>
      ) : (
        <>
          <Pick label={t('invite.body')} value={body} onChange={setBody} options={[...bodies.keys()].map((one) => ({ id: one, name: bodyName(one) }))} needed />
          <ChooseOne
            label={t('invite.office')}
            value={office}
            onChange={setOffice}
            options={OFFICES.map((value) => ({ value, label: say(`office-of.${value}`, value, { body: bodyName(body) }) }))}
          />
        </>
      )}
    </ActForm>
  )
}
