import { useState } from 'react'
import { byRightActs } from '../api/byRight'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'
import { useAct } from './useAct'

/** Moves that a provision be voted on in parts. */
export function MoveDivision() {
  const t = useT()
  return (
    <Ask small label={<T k="division.move" />} title={t('division.move')}>
      {(done) => <Form done={done} />}
    </Ask>
  )
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const { bodies } = useForum()
  const bodyName = useBody()
  const [body, setBody] = useState([...bodies.keys()][0] ?? '')
  const [provision, setProvision] = useState('')
  const [words, setWords] = useState('')
  const act = useAct(byRightActs.divide)
  const parts = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line)
    .map((line) => ({ words: line, operative: true }))
  return (
    <ActForm act={act} send={() => act.run(body, provision.trim(), parts)} done={done} label={<T k="division.move" />}>
      <p>
        <T k="division.meaning" />
      </p>
      <Pick
        label={t('vote.in-body')}
        value={body}
        onChange={setBody}
        options={[...bodies.keys()].map((id) => ({ id, name: bodyName(id) }))}
        needed
      />
      <Write label={t('division.provision')} value={provision} onChange={setProvision} needed />
      <Write label={t('division.parts')} hint={t('division.parts.hint')} value={words} onChange={setWords} lines={5} needed />
    </ActForm>
  )
}
