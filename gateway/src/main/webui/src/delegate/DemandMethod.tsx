import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { charter } from '../api/queries'
import { all } from '../api/views'
import { type DemandedMethod, votingActs } from '../api/voting'
import { ActForm } from '../shared/ActForm'
import { ChooseOne } from '../shared/Fields'
import { useForum, useBody } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'
import { useVotable } from '../shared/vote/useVotable'
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

function Form({ done }: { done: () => void }) {
  const t = useT()
  const { bodies, id } = useForum()
  const bodyName = useBody()
  const [body, setBody] = useState([...bodies.keys()][0] ?? '')
  const [subject, setSubject] = useState('')
  const { data: rules } = useQuery(charter(id))
  const methods = all(rules?.methods?.onDemand)
  const [method, setMethod] = useState<DemandedMethod>()
  const things = useVotable()
  const act = useAct(votingActs.demand)
  return (
    <ActForm act={act} send={() => (method ? act.run(body, subject, method) : undefined)} done={done} label={<T k="method.demand" />}>
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
      <Pick label={t('vote.on')} value={subject} onChange={setSubject} options={things} needed />
      <ChooseOne
        label={t('vote.method')}
        value={method}
        onChange={setMethod}
        options={methods.map((one) => ({
          value: one.method as DemandedMethod,
          label: t(`method.${one.method}` as 'method.secret'),
          note: t('method.demand.needs', { count: one.delegations }),
        }))}
      />
    </ActForm>
  )
}
