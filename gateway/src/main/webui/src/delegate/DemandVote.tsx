import { useState } from 'react'
import { byRightActs } from '../api/byRight'
import { useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { useVotable } from '../shared/vote/useVotable'
import { AskFor, InBodyForm } from './InBody'
import { useAct } from './useAct'

/** Asks by right for a vote, instead of the gavel. */
export function DemandVote() {
  return <AskFor says="vote.demand">{(done) => <Form done={done} />}</AskFor>
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const [subject, setSubject] = useState('')
  const things = useVotable()
  const act = useAct(byRightActs.demand)
  return (
    <InBodyForm says="vote.demand" meaning="vote.demand.meaning" act={act} send={(body) => act.run(body, subject)} done={done}>
      <Pick label={t('vote.on')} value={subject} onChange={setSubject} options={things} needed />
    </InBodyForm>
  )
}
