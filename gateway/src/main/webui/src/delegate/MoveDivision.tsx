import { useState } from 'react'
import { byRightActs } from '../api/byRight'
import { ChooseOne, Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { PickProvision, PickProvisions } from '../shared/PickProvisions'
import { Press } from '../shared/Press'
import { AskFor, InBodyForm } from './InBody'
import { useAct } from './useAct'

/** Moves that a provision, or what is put as a whole, be voted on in parts. */
export function MoveDivision() {
  return <AskFor says="division.move">{(done) => <Form done={done} />}</AskFor>
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const [of, setOf] = useState<'whole' | 'provision'>('whole')
  const [provision, setProvision] = useState('')
  const [words, setWords] = useState('')
  const [sets, setSets] = useState<string[][]>([[]])
  const divide = useAct(byRightActs.divide)
  const apart = useAct(byRightActs.divideWhole)
  const whole = of === 'whole'
  const parts = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line)
    .map((line) => ({ words: line, operative: true }))
  return (
    <InBodyForm
      says="division.move"
      meaning={whole ? 'division.meaning-whole' : 'division.meaning'}
      act={whole ? apart : divide}
      send={(body) => (whole ? apart.run(body, sets.filter((set) => set.length > 0)) : divide.run(body, provision, parts))}
      done={done}
    >
      <ChooseOne
        label={t('division.of')}
        value={of}
        onChange={setOf}
        options={[
          { value: 'whole', label: t('division.of.whole') },
          { value: 'provision', label: t('division.of.provision') },
        ]}
      />
      {whole ? (
        <Sets sets={sets} onChange={setSets} />
      ) : (
        <>
          <PickProvision label={t('division.provision')} value={provision} onChange={setProvision} needed />
          <Write label={t('division.parts')} hint={t('division.parts.hint')} value={words} onChange={setWords} lines={5} needed />
        </>
      )}
    </InBodyForm>
  )
}

/** Each set is voted on as one; a provision in one is offered to no other. */
function Sets({ sets, onChange }: { sets: string[][]; onChange: (sets: string[][]) => void }) {
  const t = useT()
  return (
    <>
      {sets.map((set, n) => (
        <PickProvisions
          key={n}
          label={t('division.set', { number: n + 1 })}
          hint={n === 0 ? t('division.set.hint') : undefined}
          value={set}
          onChange={(chosen) => onChange(sets.map((one, i) => (i === n ? chosen : one)))}
          fit={({ id, brackets }) => (brackets ?? []).length === 0 && !sets.some((one, i) => i !== n && one.includes(id))}
          needed={n === 0}
        />
      ))}
      <p>
        <Press small onPress={() => onChange([...sets, []])}>
          <T k="division.set.more" />
        </Press>
      </p>
    </>
  )
}
