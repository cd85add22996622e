import * as limits from '#limits'
import { useState } from 'react'
import { forkActs, type NewBody } from '../../api/forks'
import { useAct } from '../../delegate/useAct'
import { ActForm } from '../../shared/ActForm'
import { Write } from '../../shared/Fields'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useLanguage, useT, useTIfAny } from '../../shared/i18n'
import { Pick } from '../../shared/Pick'
import { Ask } from '../../shared/Press'
import { inLanguages } from './inLanguages'

type Kind = NonNullable<NewBody['kind']>
const KINDS: Kind[] = ['plenary', 'committee', 'working-group', 'ad-hoc-group', 'drafting-group', 'credentials-committee', 'editorial-committee']

/** A further body, open to every delegation; closed groups are set up where they work. */
export function SetUpBody() {
  const t = useT()
  return (
    <Ask label={<T k="body.set-up" />} title={t('body.set-up')}>
      {(close) => <Form done={close} />}
    </Ask>
  )
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const say = useTIfAny()
  const { bodies } = useForum()
  const { language } = useLanguage()
  const bodyName = useBody()
  const first = bodies.size === 0
  const [name, setName] = useState('')
  const [id, setId] = useState('')
  const [kind, setKind] = useState<string>(first ? 'plenary' : 'committee')
  const [parent, setParent] = useState('')
  const [mandate, setMandate] = useState('')
  const act = useAct(forkActs.setUpBody)
  const under = kind !== 'plenary'
  const body = {
    body: id.trim(),
    kind: kind as Kind,
    parent: under ? parent : undefined,
    names: inLanguages(name, language),
    mandate: mandate.trim() || undefined,
    open: true,
  }
  return (
    <ActForm act={act} send={() => act.run(body as unknown as NewBody)} done={done} label={<T k="body.set-up" />}>
      <Pick label={t('group.set-up.kind')} value={kind} onChange={setKind} options={KINDS.map((value) => ({ id: value, name: say(`body.${value}`, value) }))} needed />
      <Write label={t('group.set-up.name')} longest={limits.NewBody.names} value={name} onChange={setName} needed />
      <Write label={t('group.set-up.id')} hint={t('body.set-up.id.hint')} value={id} onChange={setId} needed />
      {under && (
        <Pick label={t('group.set-up.parent')} value={parent} onChange={setParent} options={[...bodies.keys()].map((one) => ({ id: one, name: bodyName(one) }))} needed />
      )}
      <Write label={t('bracket.refer.mandate')} longest={limits.NewBody.mandate} value={mandate} onChange={setMandate} lines={2} />
    </ActForm>
  )
}
