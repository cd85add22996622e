import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { agreementActs, type Matter } from '../api/agreement'
import { charter } from '../api/queries'
import { all } from '../api/views'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { useBody, useForum } from '../shared/ForumContext'
import { type Key, T, useLanguage, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { Tick } from '../shared/Tick'
import { Ending, useEnding, useRuleFor } from './Ending'
import { PresenceNote } from './PresenceNote'

/** Puts a question to the vote; the charter has the rule for its matter, and freezes it now. */
export function TakeVote({
  body,
  matter,
  subject,
  question,
  small = true,
  label = 'vote.take',
}: {
  body: string
  matter: Matter
  subject: string
  /** the words to begin with */
  question: string
  small?: boolean
  label?: Key
}) {
  const t = useT()
  return (
    <Ask small={small} label={<T k={label} />} title={t(label)}>
      {(close) => <Form body={body} matter={matter} subject={subject} start={question} done={close} />}
    </Ask>
  )
}

const METHODS = ['usual', 'roll-call', 'show-of-hands', 'recorded', 'secret'] as const

/** How a question is put: its words, the method, whether the roll starts where a lot falls, and its ending. */
export function useBallot(start: string) {
  const { language } = useLanguage()
  const [question, setQuestion] = useState(start)
  const [method, setMethod] = useState<(typeof METHODS)[number]>('usual')
  const [draw, setDraw] = useState(false)
  const ending = useEnding()
  const words = question.trim()
  return {
    question,
    setQuestion,
    method,
    setMethod,
    draw,
    setDraw,
    ending,
    asked: {
      question: language === 'en' ? { en: words } : { en: words, [language]: words },
      method: method === 'usual' ? undefined : method,
      draw: draw || undefined,
      ...ending.asked,
    },
  }
}

/**
 * The fields of {@link useBallot}.
 *
 * @param rule the charter's name for the rule that will apply
 */
export function Ballot({ of, rule }: { of: ReturnType<typeof useBallot>; rule?: string | undefined }) {
  const { id } = useForum()
  const t = useT()
  const known = useQuery(charter(id)).data
  const rules = known?.methods
  const onDemand = all(rules?.onDemand)
  // what the charter provides; a secret vote is the delegations' to ask for, and no chair's
  const offered = METHODS.filter(
    (value) => value === 'usual' || !rules || [rules.usual, rules.whenHandsAreUnclear, ...onDemand.map(({ method }) => method)].includes(value),
  )
  const note = (value: string) => {
    const by = value === 'secret' && onDemand.find(({ method }) => method === value)
    return by ? t('method.demand.needs', { count: by.delegations }) : undefined
  }
  return (
    <>
      <Write
        label={t('vote.question')}
        longest={limits.NewPoll.question}
        hint={t('vote.question.hint')}
        value={of.question}
        onChange={of.setQuestion}
        lines={3}
        needed
      />
      <ChooseOne
        label={t('vote.method')}
        value={of.method}
        onChange={of.setMethod}
        options={offered.map((value) => ({ value, label: t(value === 'usual' ? 'vote.method.usual' : `method.${value}`), note: note(value) }))}
      />
      {(of.method === 'usual' || of.method === 'roll-call') && (
        <Tick value={of.draw} onChange={of.setDraw} note={<T k="vote.draw.hint" />}>
          <T k="vote.draw" />
        </Tick>
      )}
      <Ending of={of.ending} rule={rule} />
    </>
  )
}

function Form({ body, matter, subject, start, done }: { body: string; matter: Matter; subject: string; start: string; done: () => void }) {
  const { id } = useForum()
  const t = useT()
  const bodyName = useBody()
  const ballot = useBallot(start)
  const rule = useRuleFor(body, matter)
  const open = useAct(agreementActs.openVote)
  return (
    <ActForm act={open} send={() => open.run({ body, matter, subject, ...ballot.asked })} done={done} label={<T k="vote.take" />}>
      <p>
        <T k="vote.take.meaning" body={bodyName(body)} votes={<Link href={`/forums/${id}/polls`}>{t('polls.title')}</Link>} />
      </p>
      <PresenceNote body={body} matter={matter} />
      <Ballot of={ballot} rule={rule} />
    </ActForm>
  )
}
