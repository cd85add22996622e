import { useState } from 'react'
import { votingActs } from '../api/voting'
import { ActForm } from '../shared/ActForm'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'
import { useActing } from './Acting'
import { useAct } from './useAct'

/** Lets another delegation vote for one's own in the meeting that is open. */
export function GiveProxy() {
  const t = useT()
  return (
    <Ask small label={<T k="proxy.give" />} title={t('proxy.give')}>
      {(done) => <Form done={done} />}
    </Ask>
  )
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const nameOf = useName()
  const bodyName = useBody()
  const { now } = useActing()
  const { bodies, delegations } = useForum()
  const [body, setBody] = useState([...bodies.keys()][0] ?? '')
  const [holder, setHolder] = useState('')
  const act = useAct(votingActs.giveProxy)
  const place = now?.place ?? ''
  const others = [...delegations.values()].filter(({ code }) => code !== now?.delegation)
  return (
    <ActForm act={act} send={() => act.run(holder, body)} done={done} label={<T k="proxy.give" />}>
      <p>
        <T k="proxy.give.meaning" />
      </p>
      <Pick
        label={t('vote.in-body')}
        value={body}
        onChange={setBody}
        options={[...bodies.keys()].map((id) => ({ id, name: bodyName(id) }))}
        needed
      />
      <Pick
        label={t('proxy.holder')}
        value={holder}
        onChange={setHolder}
        options={others.map(({ code, names }) => ({ id: `${place}.${code}`, name: nameOf(names, code) }))}
        needed
      />
    </ActForm>
  )
}
