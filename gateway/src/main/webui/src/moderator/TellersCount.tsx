import { useState } from 'react'
import { acts } from '../api/acts'
import { all, type Choice, type CountView, type PollView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { Count } from '../shared/Fields'
import { usePlace } from '../shared/ForumContext'
import { T, useT, Word } from '../shared/i18n'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { State } from '../shared/Tag'
import { useAnswers } from '../shared/vote/useAnswers'

type Answer = 'yes' | 'no' | 'abstain' | 'notTakingPart'
const ANSWERS: [Answer, Choice][] = [
  ['yes', 'yes'],
  ['no', 'no'],
  ['abstain', 'abstain'],
  ['notTakingPart', 'not-taking-part'],
]

/** A show of hands: what the tellers handed in, and a teller's own form. */
export function TellersCount({ poll }: { poll: PollView }) {
  const { now } = useActing()
  if (!poll.count) return null
  const counting = poll.state === 'open' || poll.state === 'closing'
  if (poll.superseded) return poll.superseded === 'show-of-hands' ? <Standing count={poll.count} first open={counting} /> : null
  const teller = now?.kind === 'office' && now.office === 'teller'
  return (
    <>
      {counting && <Standing count={poll.count} />}
      {counting && teller && <ReturnForm poll={poll} />}
    </>
  )
}

/** What each teller handed in; `first` where the hands were left for another method, and this decides nothing. */
function Standing({ count, first = false, open = true }: { count: CountView; first?: boolean; open?: boolean }) {
  const t = useT()
  const place = usePlace()
  return (
    <section className="tellers" aria-label={t(first ? 'tellers.first' : 'tellers.title')}>
      <p className="row-head">
        <b>
          <T k={first ? 'tellers.first' : 'tellers.title'} />
        </b>{' '}
        {(!first || (open && count.standing !== 'awaited')) && <State of="tellers" value={count.standing} />}
      </p>
      {first && all(count.returns).length === 0 && (
        <p className="small quiet">
          <T k="tellers.first.none" />
        </p>
      )}
      {all(count.differences).length > 0 && (
        <ul>
          {all(count.differences).map((d, i) => (
            <li key={i}>
              <T
                k="tellers.difference"
                where={place(d.votingClass)}
                answer={<Word of="choice" value={d.answer} />}
                one={d.oneTeller}
                oneCount={d.oneCount}
                other={d.otherTeller}
                otherCount={d.otherCount}
              />
            </li>
          ))}
        </ul>
      )}
      <ul className="plain small tabular">
        {all(count.returns).map((handed) => (
          <li key={handed.teller}>
            <b>{handed.teller}</b>
            {all(handed.counts).map((c) => (
              <span key={c.votingClass}>
                {' · '}
                <T k="tellers.return" where={place(c.votingClass)} yes={c.yes} no={c.no} abstain={c.abstain} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ReturnForm({ poll }: { poll: PollView }) {
  const place = usePlace()
  const t = useT()
  const classes = all(poll.electorate)
  const noted = classes.some(({ present }) => present)
  const { meant } = useAnswers(poll)
  const [written, setWritten] = useState<Record<string, string>>({})
  const hand = useAct(acts.returnCount)
  const number = (key: string) => Number(written[key] || 0)
  return (
    <form
      className="desk"
      aria-label={t('tellers.form')}
      onSubmit={(event) => {
        event.preventDefault()
        const counts = classes.map(({ votingClass }) => ({
          votingClass,
          yes: number(`${votingClass}.yes`),
          no: number(`${votingClass}.no`),
          abstain: number(`${votingClass}.abstain`),
          notTakingPart: number(`${votingClass}.notTakingPart`),
        }))
        void hand.run(poll.poll, 'me', counts)
      }}
    >
      {classes.map(({ votingClass, present, entitled }) => (
        <fieldset className="count-set" key={votingClass}>
          <legend>
            {place(votingClass)} <span className="small quiet">{noted ? t('tellers.present', { present }) : t('tellers.unnoted', { entitled })}</span>
          </legend>
          {ANSWERS.map(([answer, choice]) => {
            const at = `${votingClass}.${answer}`
            return (
              <Count label={meant(choice)} value={written[at] ?? ''} onChange={(value) => setWritten((before) => ({ ...before, [at]: value }))} key={at} />
            )
          })}
        </fieldset>
      ))}
      <ProblemNote error={hand.error} />
      <Press weight="strong" submit waiting={hand.waiting}>
        <T k="tellers.hand-in" />
      </Press>
    </form>
  )
}
