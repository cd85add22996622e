import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { acts } from '../api/acts'
import { all, type PollView } from '../api/views'
import { receipt } from '../api/voting'
import { useForum, useWho } from '../shared/ForumContext'
import { T, useName } from '../shared/i18n'
import { ProblemNote } from '../shared/ProblemNote'
import { Sure } from '../shared/Sure'
import { useAnswers } from '../shared/vote/useAnswers'
import { SwitchTo } from './ActingAs'
import { useActing } from './Acting'
import { useAct } from './useAct'

/** The ballot of the seat one acts for. */
export function BallotPaper({ poll }: { poll: PollView }) {
  const { now } = useActing()
  const name = useWho()
  const nameOf = useName()
  const cast = useAct(acts.castBallot)
  const { offered, called } = useAnswers(poll)
  const mine = all(poll.yourSeats)
  if (poll.state !== 'open' || poll.method === 'show-of-hands' || mine.length === 0) return null
  const here = mine.find(({ seat }) => seat === now?.seat)
  if (!here) return <SwitchTo fit={({ seat }) => mine.some((s) => s.seat === seat && !s.recused)} />
  if (here.recused) {
    return (
      <p className="note warn">
        <T k="ballot.recused" who={name(here.seat)} />
      </p>
    )
  }
  const settled = here.voted && !poll.changeAllowed
  return (
    <section className="ballot" aria-label={name(here.seat)}>
      <p className="ballot-head">
        <T k={here.voted ? 'ballot.cast' : 'ballot.ask'} who={<b>{name(here.seat)}</b>} />
        {here.choice && (
          <b className={`ballot-said ${here.choice}`}>
            {called(here.choice, here.word)}
          </b>
        )}
      </p>
      {!settled && (
        <div className="ballot-choices">
          {offered.map(({ choice, word, name: label }) =>
            poll.method === 'secret' ? (
              <Sure
                label={label}
                title={nameOf(poll.question, poll.poll)}
                meaning={<T k="ballot.secret.sure" choice={<b>{label}</b>} />}
                act={{ ...cast, run: () => cast.run(poll.poll, here.seat, choice, word) }}
                key={word ?? choice}
              />
            ) : (
            <Button
              className={`ballot-choice ${choice}${here.choice === choice && (here.word ?? choice) === (word ?? choice) ? ' said' : ''}`}
              aria-disabled={cast.waiting || undefined}
              onPress={() => {
                if (cast.waiting) return
                void cast.run(poll.poll, here.seat, choice, word)
              }}
              key={word ?? choice}
            >
              {label}
            </Button>
            ),
          )}
        </div>
      )}
      <p className="small quiet" role="status">
        {here.voted && <T k={settled ? 'ballot.final' : 'ballot.may-change'} />}
      </p>
      {here.voted && <Receipt poll={poll.poll} seat={here.seat} named={poll.namesShown === true} />}
      {poll.method !== 'secret' && <ProblemNote error={cast.error} />}
    </section>
  )
}

/** What shows that a ballot is in the box; where names are shown, how it was cast is public beside it. */
function Receipt({ poll, seat, named }: { poll: string; seat: string; named: boolean }) {
  const { id } = useForum()
  const { now } = useActing()
  const { data } = useQuery(receipt(id, poll, seat, now?.as ?? ''))
  if (!data?.receipt) return null
  return (
    <p className="small">
      <T k="ballot.receipt" /> <code className="digest">{data.receipt}</code>
      <span className="hint">
        <T k={named ? 'ballot.receipt.named' : 'ballot.receipt.meaning'} />
      </span>
    </p>
  )
}
