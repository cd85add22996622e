import { useState } from 'react'
import { byRightActs } from '../api/byRight'
import { ActForm } from '../shared/ActForm'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'
import { useVotable } from '../shared/vote/useVotable'
import { useAct } from './useAct'

/** Asks by right for a vote, instead of the gavel. */
export function DemandVote() {
  const t = useT()
  return (
    <Ask small label={<T k="vote.demand" />} title={t('vote.demand')}>
      {(done) => <Form done={done} />}
    </Ask>
  )
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const { bodies } = useForum()
  const bodyName = useBody()
  const [body, setBody] = useState([...bodies.keys()][0] ?? '')
  const [subject, setSubject] = useState('')
  const things = useVotable()
  const act = useAct(byRightActs.demand)
  return (
    <ActForm act={act} send={() => act.run(body, subject)} done={done} label={<T k="vote.demand" />}>
      <p>
        <T k="vote.demand.meaning" />
      </p>
      <Pick
        label={t('vote.in-body')}
        value={body}
        onChange={setBody}
        options={[...bodies.keys()].map((id) => ({ id, name: bodyName(id) }))}
        needed
      />
      <Pick label={t('vote.on')} value={subject} onChange={setSubject} options={things} needed />
    </ActForm>
  )
}
