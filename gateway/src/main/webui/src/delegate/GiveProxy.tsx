import { useState } from 'react'
import { votingActs } from '../api/voting'
import { useForum } from '../shared/ForumContext'
import { useName, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { useActing } from './Acting'
import { AskFor, InBodyForm } from './InBody'
import { useAct } from './useAct'

/** Lets another delegation vote for one's own in the meeting that is open. */
export function GiveProxy() {
  return <AskFor says="proxy.give">{(done) => <Form done={done} />}</AskFor>
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const nameOf = useName()
  const { now } = useActing()
  const { delegations } = useForum()
  const [holder, setHolder] = useState('')
  const act = useAct(votingActs.giveProxy)
  const place = now?.place ?? ''
  const others = [...delegations.values()].filter(({ code }) => code !== now?.delegation)
  return (
    <InBodyForm says="proxy.give" meaning="proxy.give.meaning" act={act} send={(body) => act.run(holder, body)} done={done}>
      <Pick
        label={t('proxy.holder')}
        value={holder}
        onChange={setHolder}
        options={others.map(({ code, names }) => ({ id: `${place}.${code}`, name: nameOf(names, code) }))}
        needed
      />
    </InBodyForm>
  )
}
