import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { all, type DraftView, type PollSummary, type ProposalView, type RecommendationView, type SignatureView } from '../../api/views'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useName, useT } from '../../shared/i18n'
import { State } from '../../shared/Tag'
import { bracketsOf } from '../../shared/text/tree'

/** What is going on: the vote being taken, the text and its brackets, what waits for vetoes. */
export function NowOpen({
  draft,
  polls,
  proposals,
  recommendations,
  signature,
}: {
  draft: DraftView | undefined
  polls: readonly PollSummary[]
  proposals: readonly ProposalView[]
  recommendations: readonly RecommendationView[]
  signature: SignatureView | undefined
}) {
  const { id, view, bodies } = useForum()
  const t = useT()
  const nameOf = useName()
  const body = useBody()
  const meetings = all(view.sessions).filter((one) => one.stage !== 'closed' && bodies.get(one.body)?.open !== false)
  const open = polls.filter((poll) => poll.state === 'open' || poll.state === 'closing')
  const at = `/forums/${id}`
  return (
    <section className="tiles" aria-label={t('home.now')}>
      {meetings.map((meeting) => (
        <Tile to={`${at}/sessions/${meeting.id}`} over={t('home.in-session')} title={meeting.title ?? body(meeting.body)} strong key={meeting.id}>
          <span className="small quiet">{body(meeting.body)}</span> <State of="stage" value={meeting.stage} />
        </Tile>
      ))}
      {open.map((poll) => (
        <Tile to={`${at}/polls/${poll.poll}`} over={t('home.vote-open')} title={nameOf(poll.question, poll.poll)} strong key={poll.poll}>
          <State of="stage" value={poll.state} />
        </Tile>
      ))}
      {signature && signature.stage !== 'not-opened' && (
        <Tile to={`${at}/signature`} over={t('nav.signature')} title={t('home.signed', { signed: signature.signed, not: signature.notSigned })}>
          <State of="stage" value={signature.stage} />
        </Tile>
      )}
      {draft && (
        <Tile to={`${at}/draft`} over={t('nav.draft')} title={t('draft.brackets', { brackets: draft.brackets })}>
          <BracketShare draft={draft} />
        </Tile>
      )}
      {recommendations.map((recommendation) => (
        <Tile to={`${at}/recommendations/${recommendation.id}`} over={t('nav.recommendations')} title={recommendation.title} key={recommendation.id}>
          <State of="recommendation-stage" value={recommendation.stage} />
        </Tile>
      ))}
      {proposals.length > 0 && (
        <Tile to={`${at}/proposals`} over={t('nav.proposals')} title={t('home.proposals', { count: proposals.length })}>
          <span className="small quiet">
            <T k="home.proposals.withdrawn" count={proposals.filter((p) => p.life === 'withdrawn').length} />
          </span>
        </Tile>
      )}
      {polls.length > open.length && (
        <Tile to={`${at}/polls`} over={t('nav.polls')} title={t('home.polls', { count: polls.length })}>
          <span className="small quiet">
            <T k="home.polls.closed" count={polls.length - open.length} />
          </span>
        </Tile>
      )}
    </section>
  )
}

function Tile({ to, over, title, strong = false, children }: { to: string; over: string; title: string; strong?: boolean; children?: ReactNode }) {
  return (
    <div className={strong ? 'tile strong link-card' : 'tile link-card'}>
      <p className="tile-over">{over}</p>
      <h2 className="tile-title">
        <Link href={to}>{title}</Link>
      </h2>
      {children}
    </div>
  )
}

function BracketShare({ draft }: { draft: DraftView }) {
  const provisions = all(draft.provisions)
  const clean = provisions.filter((p) => bracketsOf(p).length === 0).length
  const share = provisions.length === 0 ? 0 : (100 * clean) / provisions.length
  return (
    <>
      <div className="share" aria-hidden="true">
        <span style={{ inlineSize: `${share}%` }} />
      </div>
      <span className="small quiet">
        <T k="home.clean" clean={clean} provisions={provisions.length} />
      </span>
    </>
  )
}
