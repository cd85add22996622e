import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { agreementActs } from '../api/agreement'
import { charter } from '../api/queries'
import { all } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'
import { useVotable } from '../shared/vote/useVotable'
import { useRuleFor } from './Ending'
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
  const nameOf = useName()
  const { id: forum, view } = useForum()
  const things = useVotable()
  const rules = useQuery(charter(forum)).data?.decides
  const plenary = all(view.bodies).some((one) => one.id === body && !one.parent)
  // which rule applies may itself be decided by a vote
  const asked = plenary ? all(rules?.byVote) : []
  const [rule, setRule] = useState('')
  const named = (id: string) => {
    const of = things.find((one) => one.id === id)
    return of ? t('vote.question.start', { what: of.name }) : ''
  }
  const [subject, setSubject] = useState(() => (things.some(({ id }) => id === start) ? start : ''))
  const question = (by: string, of: string) => (by ? nameOf(asked.find((one) => one.rule === by)?.title, by) : named(of))
  const ballot = useBallot(named(subject))
  // a question that nobody has touched follows what is chosen
  const choose = (of: string, by: string) => {
    if (ballot.question === question(rule, subject)) ballot.setQuestion(question(by, of))
    setSubject(of)
    setRule(by)
  }
  const open = useAct(agreementActs.openVote)
  const thing = things.find(({ id }) => id === subject)
  const applies = useRuleFor(body, rule ? 'procedure' : thing?.matter)
  return (
    <ActForm
      act={open}
      send={() =>
        thing
          ? open.run({
              body,
              ...(rule ? { kind: 'procedural' as const, matter: 'procedure' as const, subject: `rule/${rule}/${subject}` } : { matter: thing.matter, subject }),
              ...ballot.asked,
            })
          : undefined
      }
      done={done}
      label={<T k="vote.take" />}
    >
      <p>
        <T k="vote.take.meaning.here" body={bodyName(body)} />
      </p>
      <Pick label={t('vote.on')} value={subject} onChange={(next) => choose(next, rule)} options={things} needed />
      {asked.length > 0 && (
        <Pick
          label={t('vote.asked')}
          hint={t('vote.asked.hint')}
          value={rule}
          onChange={(next) => choose(subject, next)}
          options={[{ id: '', name: t('vote.asked.itself') }, ...asked.map((one) => ({ id: one.rule ?? '', name: nameOf(one.title, one.rule ?? '') }))]}
        />
      )}
      {thing && <PresenceNote body={body} matter={rule ? 'procedure' : thing.matter} />}
      <Ballot of={ballot} rule={applies} />
    </ActForm>
  )
}
