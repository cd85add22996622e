import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { OwnItems } from '../advisory/OwnItems'
import { recommendations } from '../api/queries'
import { all } from '../api/views'
import { Concerns } from '../delegate/Concerns'
import { PutForwardHere } from '../moderator/PutForward'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { State } from '../shared/Tag'

/** Clean drafts put forward for decision. */
export function RecommendationsPage() {
  const { id } = useForum()
  const t = useT()
  const body = useBody()
  return (
    <Page title={t('recommendations.title')} lead={<T k="recommendations.lead" />}>
      <PutForwardHere />
      <Loaded query={useQuery(recommendations(id))}>
        {(list) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="recommendations.none" />
            </p>
          ) : (
            <ul className="plain rows">
              {all(list).map((recommendation) => (
                <li className="row" key={recommendation.id}>
                  <p className="row-head">
                    <Link href={`/forums/${id}/recommendations/${recommendation.id}`}>
                      <b>{recommendation.title}</b>
                    </Link>{' '}
                    <State of="recommendation-stage" value={recommendation.stage} />
                  </p>
                  <p className="small quiet">
                    {body(recommendation.body)}
                    {' · '}
                    <T k="recommendation.rounds" count={all(recommendation.rounds).length} />
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <OwnItems />
      <Concerns />
    </Page>
  )
}
