import { useState } from 'react'
import { byRightActs } from '../api/byRight'
import { Write } from '../shared/Fields'
import { useT } from '../shared/i18n'
import { PickProvision } from '../shared/PickProvisions'
import { AskFor, InBodyForm } from './InBody'
import { useAct } from './useAct'

/** Moves that a provision be voted on in parts. */
export function MoveDivision() {
  return <AskFor says="division.move">{(done) => <Form done={done} />}</AskFor>
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const [provision, setProvision] = useState('')
  const [words, setWords] = useState('')
  const act = useAct(byRightActs.divide)
  const parts = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line)
    .map((line) => ({ words: line, operative: true }))
  return (
    <InBodyForm
      says="division.move"
      meaning="division.meaning"
      act={act}
      send={(body) => act.run(body, provision, parts)}
      done={done}
    >
      <PickProvision label={t('division.provision')} value={provision} onChange={setProvision} needed />
      <Write label={t('division.parts')} hint={t('division.parts.hint')} value={words} onChange={setWords} lines={5} needed />
    </InBodyForm>
  )
}
