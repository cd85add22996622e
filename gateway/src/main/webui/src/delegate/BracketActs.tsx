import { useState } from 'react'
import { acts } from '../api/acts'
import { all, type BracketView } from '../api/views'
import { BracketRulings } from '../moderator/BracketRulings'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { leads, useActing } from './Acting'
import { useAct } from './useAct'

/** What one may do with a bracket: hold it, let go, propose wording; and the moderator's acts. */
export function BracketActs({ bracket, language }: { bracket: BracketView; language: string }) {
  const { now } = useActing()
  if (!now) return null
  if (now.kind === 'seat' && now.seat) return <DelegateActs view={bracket} seat={now.seat} language={language} />
  if (leads(now, bracket.body)) return <BracketRulings bracket={bracket} />
  return null
}

function DelegateActs({ view, seat, language }: { view: BracketView; seat: string; language: string }) {
  const t = useT()
  const join = useAct(acts.joinBracket)
  const letGo = useAct(acts.letGo)
  const group = `group:${seat.slice(0, seat.lastIndexOf('.'))}`
  const held = all(view.holders).some(({ holder }) => holder === seat)
  const heldByGroup = all(view.holders).some(({ holder }) => holder === group)
  return (
    <div className="bracket-acts">
      {held ? (
        <Press small onPress={() => void letGo.run(view.id, seat)} waiting={letGo.waiting}>
          <T k="bracket.let-go" />
        </Press>
      ) : (
        !heldByGroup && (
          <Press small onPress={() => void join.run(view.id, seat)} waiting={join.waiting}>
            <T k="bracket.join" />
          </Press>
        )
      )}
      <Ask small label={<T k="alternative.propose" />} title={t('alternative.title', { id: view.id })}>
        {(close) => <AlternativeForm bracket={view.id} language={language} done={close} />}
      </Ask>
      <ProblemNote error={join.error ?? letGo.error} />
    </div>
  )
}

function AlternativeForm({ bracket, language, done }: { bracket: string; language: string; done: () => void }) {
  const t = useT()
  const [text, setText] = useState('')
  const propose = useAct(acts.proposeAlternative)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void propose.run(bracket, text).then((made) => made && done())
      }}
    >
      <Write label={t('alternative.text')} hint={t('alternative.hint')} value={text} onChange={setText} lines={5} language={language} />
      <ProblemNote error={propose.error} />
      <Press weight="strong" submit waiting={propose.waiting}>
        <T k="alternative.propose" />
      </Press>
    </form>
  )
}
