import { useState } from 'react'
import { agreementActs } from '../api/agreement'
import { chairs, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { useBody } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'
import { useVotable } from '../shared/vote/useVotable'
import { PresenceNote } from './PresenceNote'
import { Ballot, useBallot } from './TakeVote'

/**
 * For the chair of a body: puts a provision, a wording or a proposal to the vote.
 *
 * @param start what is chosen to begin with, as votes name it
 */
export function OpenVote({ start = '' }: { start?: string }) {
  const t = useT()
  const { now } = useActing()
  const body = now?.body
  if (!body || !chairs(now, body)) return null
  return (
    <Ask weight="strong" label={<T k="vote.take" />} title={t('vote.take')}>
      {(close) => <Form body={body} start={start} done={close} />}
    </Ask>
  )
}

function Form({ body, start, done }: { body: string; start: string; done: () => void }) {
  const t = useT()
  const bodyName = useBody()
  const things = useVotable()
  const named = (id: string) => {
    const of = things.find((one) => one.id === id)
    return of ? t('vote.question.start', { what: of.name }) : ''
  }
  const [subject, setSubject] = useState(() => (things.some(({ id }) => id === start) ? start : ''))
  const ballot = useBallot(named(subject))
  // a question that nobody has touched follows what is chosen
  const choose = (next: string) => {
    if (ballot.question === named(subject)) ballot.setQuestion(named(next))
    setSubject(next)
  }
  const open = useAct(agreementActs.openVote)
  const thing = things.find(({ id }) => id === subject)
  return (
    <ActForm
      act={open}
      send={() => (thing ? open.run({ body, matter: thing.matter, subject, ...ballot.asked }) : undefined)}
      done={done}
      label={<T k="vote.take" />}
    >
      <p>
        <T k="vote.take.meaning.here" body={bodyName(body)} />
      </p>
      <Pick label={t('vote.on')} value={subject} onChange={choose} options={things} needed />
      {thing && <PresenceNote body={body} matter={thing.matter} />}
      <Ballot of={ballot} />
    </ActForm>
  )
}
