import { useState } from 'react'
import { acts } from '../api/acts'
import { all, type BracketView } from '../api/views'
import { useAct } from '../delegate/useAct'
import { ChooseOne, Write } from '../shared/Fields'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { letter, readThrough } from '../shared/text/tree'
import { useEditing } from './edit/Editing'

/** What a moderator may do with a bracket: note which wording the room prefers, or pass it up. */
export function BracketRulings({ bracket }: { bracket: BracketView }) {
  const t = useT()
  const { bodies } = useForum()
  const { edit } = useEditing()
  const name = useBody()
  const parent = bodies.get(bracket.body)?.parent
  return (
    <div className="bracket-acts">
      {all(bracket.alternatives).length > 1 && (
        <Ask small label={<T k="alternative.choose" />} title={t('alternative.choose.title', { id: bracket.id })}>
          {(close) => <ChoiceForm bracket={bracket} done={close} />}
        </Ask>
      )}
      {all(bracket.alternatives).map(
        ({ id, pieces }) =>
          all(pieces).length > 0 &&
          !bracket.heading && (
            <Press small onPress={() => edit(bracket.provision, id)} key={id}>
              <T k="edit.alternative" letter={letter(id)} />
            </Press>
          ),
      )}
      {parent && (
        <Ask small label={<T k="bracket.escalate" />} title={t('bracket.escalate.title', { id: bracket.id, body: name(parent) })}>
          {(close) => <EscalationForm bracket={bracket.id} done={close} />}
        </Ask>
      )}
    </div>
  )
}

function ChoiceForm({ bracket, done }: { bracket: BracketView; done: () => void }) {
  const t = useT()
  const [chosen, setChosen] = useState(bracket.chosen)
  const choose = useAct(acts.choose)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen) void choose.run(bracket.id, chosen).then((made) => made && done())
      }}
    >
      <ChooseOne
        label={t('alternative.which')}
        value={chosen}
        onChange={setChosen}
        options={all(bracket.alternatives).map(({ id, pieces }) => ({
          value: id,
          label: `${letter(id)} · ${readThrough(pieces) || t('bracket.no-words')}`,
        }))}
      />
      <ProblemNote error={choose.error} />
      <Press weight="strong" submit waiting={choose.waiting}>
        <T k="alternative.choose" />
      </Press>
    </form>
  )
}

function EscalationForm({ bracket, done }: { bracket: string; done: () => void }) {
  const t = useT()
  const [note, setNote] = useState('')
  const escalate = useAct(acts.escalate)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void escalate.run(bracket, note.trim() || undefined).then((made) => made && done())
      }}
    >
      <Write label={t('bracket.escalate.note')} value={note} onChange={setNote} lines={3} />
      <ProblemNote error={escalate.error} />
      <Press weight="strong" submit waiting={escalate.waiting}>
        <T k="bracket.escalate" />
      </Press>
    </form>
  )
}
