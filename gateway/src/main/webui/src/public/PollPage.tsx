import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { poll } from '../api/queries'
import { all, type PollView } from '../api/views'
import { BallotPaper } from '../delegate/BallotPaper'
import { AfterVote } from '../moderator/AfterVote'
import { CloseVote } from '../moderator/CloseVote'
import { PaperVote } from '../moderator/PaperVote'
import { NoTellers } from '../moderator/NoTellers'
import { TellersCount } from '../moderator/TellersCount'
import { VoteActs } from '../moderator/VoteActs'
import { useForum, usePlace } from '../shared/ForumContext'
import { T, useName, useT, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { State } from '../shared/Tag'
import { Explained } from '../shared/vote/Explained'
import { NamePlates } from '../shared/vote/NamePlates'
import { Outcome } from '../shared/vote/Outcome'
import { outcomeOf } from '../shared/vote/outcome'
import { TallyBars } from '../shared/vote/TallyBars'
import { useAnswers } from '../shared/vote/useAnswers'
import { Remaining, When } from '../shared/When'
import { Subject } from '../shared/Subject'
import { patiently } from '../shared/patiently'
import { ChangedVotes } from './polls/ChangedVotes'
import { VoteConduct } from './polls/VoteConduct'
import { VoteNotes } from './polls/VoteNotes'

const BesideOthers = lazy(() => patiently(() => import('./polls/BesideOthers')).then((module) => ({ default: module.BesideOthers })))
const VoteMap = lazy(() => patiently(() => import('./map/VoteMap')))

/** A vote in progress, and its explained result. */
export function PollPage({ poll: number }: { poll: string }) {
  const { id } = useForum()
  const t = useT()
  const nameOf = useName()
  const query = useQuery(poll(id, number))
  return (
    <Page
      title={query.data ? nameOf(query.data.question, number) : t('poll.title', { id: number })}
      over={{ to: `/forums/${id}/polls`, name: t('polls.title') }}
    >
      <Loaded query={query}>{(view) => <Vote view={view} />}</Loaded>
    </Page>
  )
}

function Vote({ view }: { view: PollView }) {
  const t = useT()
  const nameOf = useName()
  const closed = view.state === 'closed'
  const outcome = outcomeOf(view)
  const named = all(view.ballots).length > 0 || (view.state === 'open' && view.method === 'roll-call' && view.namesShown)
  return (
    <>
      <p className="meta">
        {outcome ? <Outcome poll={view.poll} subject={view.subject} value={outcome} /> : <State of="stage" value={view.state} />}
        <Word of="method" value={view.method} />
        <span>{nameOf(view.rule.title, view.rule.name)}</span>
        {view.subject && <Subject of={view.subject} />}
        {closed ? (
          <span>
            <T k="poll.closed-at" at={<When at={view.closedAt} />} />
          </span>
        ) : (
          view.closesAt && (
            <span>
              <T k="poll.closes-at" at={<When zoned at={view.closesAt} />} left={<Remaining until={view.closesAt} />} />
            </span>
          )
        )}
      </p>
      {!closed && view.adoptedWhen && (
        <p className="small">
          <T k="charter.adopted-when" />: {nameOf(view.adoptedWhen, '')}
        </p>
      )}
      {view.state === 'closing' && (
        <p className="note warn" role="status">
          <T k="poll.closing" /> {view.blockedBy && <Word of="problem" value={view.blockedBy} />}
        </p>
      )}
      {view.cancelledBecause && <p className="note warn">{view.cancelledBecause}</p>}
      <VoteConduct poll={view} />
      <div className="vote" aria-live="polite">
        <div className="vote-main">
          {view.why && <Explained why={view.why} recorded={all(view.explanation)} />}
          <AfterVote poll={view} />
          <BallotPaper poll={view} />
          <PaperVote poll={view} />
          <NoTellers poll={view} />
          <TellersCount poll={view} />
          {view.tally ? (
            <TallyBars tally={view.tally} verdict={view.verdict} rule={view.rule} />
          ) : (
            <Turnout view={view} />
          )}
          <OwnWords view={view} />
          <CloseVote poll={view} />
          <VoteActs poll={view} />
          <ChangedVotes poll={view} />
          <VoteNotes poll={view} />
        </div>
        {named && (
          <Part title={t('plates.title')} id="plates">
            <NamePlates poll={view} />
          </Part>
        )}
        {closed && all(view.ballots).length > 0 && (
          <>
            <Suspense fallback={null}>
              <VoteMap poll={view} />
              <BesideOthers poll={view.poll} />
            </Suspense>
          </>
        )}
      </div>
    </>
  )
}

/** How many said each of the body's own words, where it has some; where only meanings are counted, what each means. */
function OwnWords({ view }: { view: PollView }) {
  const t = useT()
  const { called, offered } = useAnswers(view)
  const words = all(view.words)
  if (words.length === 0) {
    const own = offered.filter(({ word, choice, name }) => word && name !== t(`choice.${choice}`))
    return own.length === 0 ? null : (
      <ul className="plain small" aria-label={t('poll.words')}>
        {own.map(({ word, choice, name }) => (
          <li key={word}>
            <T k="poll.word-means" word={<b>{name}</b>} means={t(`choice.${choice}`)} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <ul className="plain small tabular" aria-label={t('poll.words')}>
      {words.map(({ word, means, votes }) => (
        <li key={word}>
          <T k="poll.word" word={<b>{called(means, word)}</b>} votes={votes} means={t(`choice.${means}`)} />
        </li>
      ))}
    </ul>
  )
}

/** Who may vote and how many have, while nothing more is shown. */
function Turnout({ view }: { view: PollView }) {
  const place = usePlace()
  const noted = all(view.electorate).some(({ present }) => present)
  return (
    <section className="turnout">
      {view.turnout && (
        <>
          <p className="turnout-figure tabular">
            <T k="poll.turnout" voted={<b>{view.turnout.voted}</b>} entitled={view.turnout.entitled} />
          </p>
          <progress value={view.turnout.voted} max={Math.max(1, view.turnout.entitled)}>
            {view.turnout.voted}
          </progress>
        </>
      )}
      <ul className="plain small tabular">
        {all(view.electorate).map((c) => (
          <li key={c.votingClass}>
            <b>{place(c.votingClass)}</b>: <T k={noted ? 'poll.electorate' : 'poll.electorate.unnoted'} entitled={c.entitled} present={c.present} recused={c.recused} />
          </li>
        ))}
      </ul>
    </section>
  )
}
