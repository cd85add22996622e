import * as limits from '#limits'
import { useState } from 'react'
import type { Choice, PollView } from '../api/views'
import { all } from '../api/views'
import { votingActs } from '../api/voting'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { useActing } from './Acting'
import { useAct } from './useAct'

type Meant = Choice | 'as-voted'
const MEANT: Meant[] = ['as-voted', 'yes', 'no', 'abstain']

/** A seat explains its vote, or says that it meant another answer. */
export function NoteVote({ poll }: { poll: PollView }) {
  const { now } = useActing()
  const t = useT()
  if (poll.state !== 'closed' || !all(poll.yourSeats).some(({ seat }) => seat === now?.seat)) return null
  return (
    <Ask small label={<T k="vote.note" />} title={t('vote.note')}>
      {(done) => <Form poll={poll} done={done} />}
    </Ask>
  )
}

function Form({ poll, done }: { poll: PollView; done: () => void }) {
  const t = useT()
  const [text, setText] = useState('')
  const [meant, setMeant] = useState<Meant>('as-voted')
  const act = useAct(votingActs.note)
  return (
    <ActForm
      act={act}
      send={() => act.run(poll.poll, text.trim(), meant === 'as-voted' ? undefined : meant)}
      done={done}
      label={<T k="vote.note" />}
    >
      <p>
        <T k="vote.note.meaning" />
      </p>
      {poll.method !== 'secret' && (
        <ChooseOne
          label={t('vote.note.meant')}
          value={meant}
          onChange={setMeant}
          options={MEANT.map((value) => ({ value, label: t(value === 'as-voted' ? 'vote.note.as-voted' : `choice.${value}`) }))}
        />
      )}
      <Write label={t('vote.note.words')} longest={limits.NewVoteNote.text} value={text} onChange={setText} lines={4} needed />
    </ActForm>
  )
}
