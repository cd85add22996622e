import { useState } from 'react'
import { type DemandedMethod, votingActs } from '../api/voting'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { useForum, useBody } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'
import { useAct } from './useAct'

/** Asks by right for a method, before voting begins. */
export function DemandMethod() {
  const t = useT()
  return (
    <Ask small label={<T k="method.demand" />} title={t('method.demand')}>
      {(done) => <Form done={done} />}
    </Ask>
  )
}

const METHODS: DemandedMethod[] = ['roll-call', 'secret']

function Form({ done }: { done: () => void }) {
  const t = useT()
  const { bodies } = useForum()
  const bodyName = useBody()
  const [body, setBody] = useState([...bodies.keys()][0] ?? '')
  const [subject, setSubject] = useState('')
  const [method, setMethod] = useState<DemandedMethod>('roll-call')
  const act = useAct(votingActs.demand)
  return (
    <ActForm act={act} send={() => act.run(body, subject.trim(), method)} done={done} label={<T k="method.demand" />}>
      <p>
        <T k="method.demand.meaning" />
      </p>
      <Pick
        label={t('vote.in-body')}
        value={body}
        onChange={setBody}
        options={[...bodies.keys()].map((id) => ({ id, name: bodyName(id) }))}
        needed
      />
      <Write label={t('vote.subject')} hint={t('vote.subject.hint')} value={subject} onChange={setSubject} needed />
      <ChooseOne
        label={t('vote.method')}
        value={method}
        onChange={setMethod}
        options={METHODS.map((value) => ({ value, label: t(`method.${value}` as 'method.secret') }))}
      />
    </ActForm>
  )
}
