import * as limits from '#limits'
import { useState } from 'react'
import { margin } from '../api/margin'
import { all, type ProvisionView } from '../api/views'
import { useAct } from '../delegate/useAct'
import { ChooseOne, Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

/** The chair writes a note beside a provision or one of its brackets. */
export function NoteForm({ provision }: { provision: ProvisionView }) {
  const t = useT()
  return (
    <Ask small label={<T k="note.write" />} title={t('note.title', { number: provision.number })}>
      {(close) => <Form provision={provision} done={close} />}
    </Ask>
  )
}

function Form({ provision, done }: { provision: ProvisionView; done: () => void }) {
  const t = useT()
  const [on, setOn] = useState('all')
  const [text, setText] = useState('')
  const note = useAct(margin.note)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const about = on === 'all' ? { provision: provision.id } : { bracket: on }
        void note.run({ ...about, text }).then((made) => made && done())
      }}
    >
      <ChooseOne
        label={t('comment.about')}
        value={on}
        onChange={setOn}
        options={[
          { value: 'all', label: t('comment.on-all') },
          ...all(provision.brackets).map(({ id }) => ({ value: id, label: t('bracket.name', { id }) })),
        ]}
      />
      <Write label={t('note.text')} longest={limits.NewNote.text} value={text} onChange={setText} lines={3} needed />
      <ProblemNote error={note.error} />
      <Press weight="strong" submit waiting={note.waiting}>
        <T k="note.write" />
      </Press>
    </form>
  )
}
