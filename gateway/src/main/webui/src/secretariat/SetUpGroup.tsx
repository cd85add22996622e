import * as limits from '#limits'
import { useState } from 'react'
import { forkActs, type NewBody } from '../api/forks'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useLanguage, useT, Word } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { PickMany } from '../shared/PickMany'
import { Ask } from '../shared/Press'
import { useSeats } from '../shared/useSeats'
import { inLanguages } from './setup/inLanguages'

type Kind = 'ad-hoc-group' | 'drafting-group' | 'working-group'

/** For the secretariat: a further group, closed to others than the members it is given. */
export function SetUpGroup() {
  const t = useT()
  const { now } = useActing()
  if (now?.kind !== 'secretariat') return null
  return (
    <Ask label={<T k="group.set-up" />} title={t('group.set-up')}>
      {(close) => <Form done={close} />}
    </Ask>
  )
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const { bodies } = useForum()
  const { language } = useLanguage()
  const bodyName = useBody()
  const seats = useSeats()
  const [name, setName] = useState('')
  const [id, setId] = useState('')
  const [parent, setParent] = useState('')
  const [kind, setKind] = useState<Kind>('ad-hoc-group')
  const [mandate, setMandate] = useState('')
  const [members, setMembers] = useState<string[]>([])
  const act = useAct(forkActs.setUpBody)
  const body = { body: id.trim(), kind, parent, names: inLanguages(name, language), mandate: mandate.trim() || undefined, members, open: false }
  return (
    <ActForm act={act} send={() => act.run(body as unknown as NewBody)} done={done} label={<T k="group.set-up" />}>
      <p>
        <T k="group.set-up.meaning" />
      </p>
      <Write label={t('group.set-up.name')} longest={limits.NewBody.names} value={name} onChange={setName} needed />
      <Write label={t('group.set-up.id')} hint={t('group.set-up.id.hint')} value={id} onChange={setId} needed />
      <Pick label={t('group.set-up.parent')} value={parent} onChange={setParent} options={[...bodies.keys()].map((one) => ({ id: one, name: bodyName(one) }))} needed />
      <ChooseOne
        label={t('group.set-up.kind')}
        value={kind}
        onChange={setKind}
        options={(['ad-hoc-group', 'drafting-group', 'working-group'] as const).map((value) => ({ value, label: <Word of="body" value={value} /> }))}
      />
      <Write label={t('bracket.refer.mandate')} longest={limits.NewBody.mandate} value={mandate} onChange={setMandate} lines={2} />
      <PickMany label={t('group.set-up.members')} hint={t('group.set-up.members.hint')} value={members} onChange={setMembers} options={seats} needed />
    </ActForm>
  )
}
