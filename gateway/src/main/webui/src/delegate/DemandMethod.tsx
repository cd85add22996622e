import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { charter } from '../api/queries'
import { all } from '../api/views'
import { type DemandedMethod, votingActs } from '../api/voting'
import { ChooseOne } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { useVotable } from '../shared/vote/useVotable'
import { AskFor, InBodyForm } from './InBody'
import { useAct } from './useAct'

const WHOLE = 'body/'

/** Asks by right for a method, before voting begins. */
export function DemandMethod() {
  return <AskFor says="method.demand">{(done) => <Form done={done} />}</AskFor>
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const { id } = useForum()
  const [subject, setSubject] = useState('')
  const { data: rules } = useQuery(charter(id))
  const methods = all(rules?.methods?.onDemand)
  const [method, setMethod] = useState<DemandedMethod>()
  // what is put as a whole has no name before it is put
  const things = [{ id: WHOLE, name: t('votable.whole') }, ...useVotable()]
  const act = useAct(votingActs.demand)
  return (
    <InBodyForm
      says="method.demand"
      meaning="method.demand.meaning"
      act={act}
      send={(body) => (method ? act.run(body, subject === WHOLE ? `body/${body}` : subject, method) : undefined)}
      done={done}
    >
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
    </InBodyForm>
  )
}
