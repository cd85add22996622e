import { useQuery } from '@tanstack/react-query'
import { polls } from '../api/queries'
import { repeatActs } from '../api/repeat'
import { all, type PollView } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { Debated } from '../delegate/Debated'
import { useAct } from '../delegate/useAct'
import { useForum, useWho } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { outcomeOf } from '../shared/vote/outcome'
import { TakeVote } from './TakeVote'

const FINAL = ['adopted', 'rejected', 'not-adopted', 'vetoed', 'no-opinion']

/** What follows a count: the casting vote, a tie that ran out, and moving to take it again. */
export function AfterVote({ poll }: { poll: PollView }) {
  const { now } = useActing()
  const name = useWho()
  const counted = poll.verdict?.outcome
  const outcome = outcomeOf(poll) ?? ''
  const moderates = now?.kind === 'office' && ['chair', 'vice-chair'].includes(now.office ?? '')
  const tied = counted === 'pending-casting-vote' && !poll.afterwards?.casting
  // what the chambers carried goes on to the groups
  const movable = poll.kind === 'chamber' && FINAL.includes(outcome) && !(poll.subject.startsWith('recommendation/') && outcome === 'adopted')
  return (
    <>
      {poll.afterwards?.casting && (
        <p className="note" role="status">
          <T k={`casting.${poll.afterwards.casting === 'yes' ? 'yes' : 'no'}`} />
        </p>
      )}
      {poll.afterwards?.tieRejected && (
        <p className="note" role="status">
          <T k="tie.ran-out" />
        </p>
      )}
      {poll.afterwards?.movedBy && (
        <p className="note" role="status">
          <T k="reconsideration.moved" who={name(poll.afterwards.movedBy)} subject={<code>poll/{poll.poll}</code>} />
        </p>
      )}
      {poll.afterwards?.movedBy && <Debated about={`reconsideration/${poll.poll}`} />}
      {poll.afterwards?.movedBy && chairs(now, poll.countedIn) && <Again poll={poll} />}
      {tied && moderates && <Casting poll={poll.poll} />}
      {movable && now?.kind === 'seat' && !poll.afterwards?.movedBy && <Move poll={poll.poll} />}
    </>
  )
}

/** For the chair: the vote on whether the matter is taken again, until that is decided. */
function Again({ poll }: { poll: PollView }) {
  const { id } = useForum()
  const t = useT()
  const on = all(useQuery(polls(id)).data).filter(({ subject }) => subject === `poll/${poll.poll}`)
  const asked = on.some(({ state, outcome }) => state === 'open' || state === 'closing' || FINAL.includes(outcome ?? ''))
  if (!poll.countedIn || asked) return null
  return (
    <div className="desk-bar">
      <TakeVote
        body={poll.countedIn}
        matter="reconsideration"
        subject={`poll/${poll.poll}`}
        question={t('reconsideration.question', { poll: poll.poll })}
        label="reconsideration.vote"
      />
    </div>
  )
}

function Casting({ poll }: { poll: string }) {
  const t = useT()
  const cast = useAct(repeatActs.cast)
  return (
    <div className="desk-bar">
      <Ask weight="strong" label={<T k="casting.give" />} title={t('casting.give')}>
        {(done) => (
          <>
            <p>
              <T k="casting.meaning" />
            </p>
            <ProblemNote error={cast.error} />
            {(['yes', 'no'] as const).map((choice) => (
              <Press waiting={cast.waiting} onPress={() => void cast.run(poll, choice).then((made) => made && done())} key={choice}>
                <T k={`choice.${choice}`} />
              </Press>
            ))}
          </>
        )}
      </Ask>
    </div>
  )
}

function Move({ poll }: { poll: string }) {
  const t = useT()
  const move = useAct(repeatActs.move)
  return (
    <div className="desk-bar">
      <Ask label={<T k="reconsideration.move" />} title={t('reconsideration.move')}>
        {(done) => (
          <>
            <p>
              <T k="reconsideration.meaning" />
            </p>
            <ProblemNote error={move.error} />
            <Press weight="strong" waiting={move.waiting} onPress={() => void move.run(poll).then((made) => made && done())}>
              <T k="reconsideration.move" />
            </Press>
          </>
        )}
      </Ask>
    </div>
  )
}
