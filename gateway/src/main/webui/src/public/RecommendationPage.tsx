import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { recommendation } from '../api/queries'
import { all, type RecommendationView } from '../api/views'
import { PutAgain } from '../moderator/PutForward'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { State } from '../shared/Tag'
import { Road } from './veto/Road'
import { RoundsTable } from './veto/RoundsTable'
import { Vetoes } from './veto/Vetoes'
import { WhatIf } from './veto/WhatIf'
import { Windows } from './veto/Windows'

/** The veto desk: chambers, windows, petitions, vetoes, round by round. */
export function RecommendationPage({ recommendation: number }: { recommendation: string }) {
  const { id } = useForum()
  const t = useT()
  const query = useQuery(recommendation(id, number))
  return (
    <Page
      title={query.data?.title ?? t('recommendation.title', { id: number })}
      over={{ to: `/forums/${id}/recommendations`, name: t('recommendations.title') }}
    >
      <Loaded query={query}>{(view) => <Desk view={view} />}</Loaded>
    </Page>
  )
}

function Desk({ view }: { view: RecommendationView }) {
  const { id } = useForum()
  const t = useT()
  const body = useBody()
  const rounds = all(view.rounds)
  const round = rounds.at(-1)
  return (
    <>
      <p className="meta">
        <State of="recommendation-stage" value={view.stage} />
        <span>
          <T k="recommendation.by" body={body(view.body)} />
        </span>
        {round && <T k="recommendation.round" number={round.number} />}
        {view.stage === 'adopted' && (
          <Link href={`/forums/${id}/adopted`}>
            <T k="nav.adopted" />
          </Link>
        )}
      </p>
      <Road view={view} />
      <PutAgain view={view} />
      {round && all(round.windows).length > 0 && (
        <Part title={t('windows.title', { round: round.number })} id="windows" note={<T k="windows.note" />}>
          <Windows recommendation={view} round={round} />
        </Part>
      )}
      {rounds.some(({ vetoes }) => all(vetoes).length > 0) && (
        <Part title={t('vetoes.title')} id="vetoes">
          {[...rounds].reverse().map((r) => (
            <Vetoes round={r} over={view.stage === 'adopted'} body={view.body} key={r.number} />
          ))}
        </Part>
      )}
      <Part title={t('rounds.title')} id="rounds" note={<T k="rounds.note" />}>
        <RoundsTable view={view} />
      </Part>
      {!view.ownTo && <WhatIf recommendation={view.id} />}
    </>
  )
}
