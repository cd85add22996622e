import { useState } from 'react'
import { acts } from '../api/acts'
import { all, type BracketView } from '../api/views'
import { useAct } from '../delegate/useAct'
import { ChooseOne } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { letter, readThrough } from '../shared/text/tree'
import { useEditing } from './edit/Editing'
import { PassOn } from './PassOn'

/** What a moderator may do with a bracket: note which wording the room prefers, or pass it up. */
export function BracketRulings({ bracket }: { bracket: BracketView }) {
  const t = useT()
  const { edit } = useEditing()
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
      <PassOn bracket={bracket} />
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
