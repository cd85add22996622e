import * as limits from '#limits'
import { useState } from 'react'
import { asides, type CapitalQuestion } from '../../api/aside'
import { ActForm } from '../../shared/ActForm'
import { Write } from '../../shared/Fields'
import { useWho } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Ask } from '../../shared/Press'
import { Subject } from '../../shared/Subject'
import { Sure } from '../../shared/Sure'
import { Tag } from '../../shared/Tag'
import { When } from '../../shared/When'
import { useActing } from '../Acting'
import { useAct } from '../useAct'

/** What is asked within one's delegations, each with its answer. */
export function Questions({ list, named = false }: { list: readonly CapitalQuestion[]; named?: boolean }) {
  return (
    <ul className="plain rows">
      {list.map((one) => (
        <Question question={one} named={named} key={one.id} />
      ))}
    </ul>
  )
}

function Question({ question, named }: { question: CapitalQuestion; named: boolean }) {
  const who = useWho()
  const { delegations } = useActing()
  return (
    <li className="row">
      <p className="row-head">
        {named && (
          <b>
            <Subject of={question.subject} />
          </b>
        )}
        <Tag tone={question.answer ? 'good' : 'warn'}>
          <T k={question.answer ? 'aside.answered' : 'aside.waits'} />
        </Tag>
        {delegations.length > 1 && <span className="small quiet">{who(question.delegation)}</span>}
        <span className="small quiet">
          {question.mine && (
            <>
              <T k="aside.by-me" /> ·{' '}
            </>
          )}
          <When at={question.askedAt} />
        </span>
      </p>
      <p className="as-written" dir="auto">
        {question.words}
      </p>
      {question.answer && (
        <blockquote className="as-written" dir="auto">
          {question.answer}
        </blockquote>
      )}
      <p className="row-acts">
        <Answer question={question} />
        {question.mine && <TakeBack question={question} />}
      </p>
    </li>
  )
}

function Answer({ question }: { question: CapitalQuestion }) {
  const t = useT()
  return (
    <Ask small label={<T k={question.answer ? 'aside.answer.again' : 'aside.answer'} />} title={t('aside.answer')}>
      {(close) => <AnswerForm question={question} done={close} />}
    </Ask>
  )
}

function AnswerForm({ question, done }: { question: CapitalQuestion; done: () => void }) {
  const t = useT()
  const [words, setWords] = useState(question.answer ?? '')
  const answer = useAct(asides.answer)
  return (
    <ActForm act={answer} send={() => answer.run(question.id, words)} done={done} label={<T k="aside.answer" />}>
      <p className="as-written" dir="auto">
        {question.words}
      </p>
      <Write label={t('aside.answer.words')} longest={limits.CapitalAnswer.words} value={words} onChange={setWords} lines={4} needed />
    </ActForm>
  )
}

function TakeBack({ question }: { question: CapitalQuestion }) {
  const t = useT()
  const back = useAct(asides.takeBack)
  return (
    <Sure
      small
      label={<T k="aside.take-back" />}
      title={t('aside.take-back')}
      meaning={<T k="aside.take-back.meaning" />}
      act={{ ...back, run: () => back.run(question.id) }}
    />
  )
}
