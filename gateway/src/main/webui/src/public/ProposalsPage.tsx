import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { proposals } from '../api/queries'
import { all } from '../api/views'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { State, Tag } from '../shared/Tag'
import { Who } from '../shared/Who'

/** Every proposal with what became of it. */
export function ProposalsPage() {
  const { id } = useForum()
  const t = useT()
  return (
    <Page title={t('proposals.title')} lead={<T k="proposals.lead" />}>
      <Loaded query={useQuery(proposals(id))}>
        {(list) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="proposals.none" />
            </p>
          ) : (
            <ul className="plain rows">
              {all(list).map((proposal) => {
                const confirmed = all(proposal.confirmed)
                return (
                  <li className="row" key={proposal.id}>
                    <p className="row-head">
                      <Link href={`/forums/${id}/proposals/${proposal.id}`}>
                        <b>{proposal.symbol}</b> {proposal.title}
                      </Link>{' '}
                      <State of="proposal-stage" value={proposal.life} />
                      {proposal.challenged && (
                        <Tag tone="stop">
                          <T k="challenged" />
                        </Tag>
                      )}
                    </p>
                    <p className="small quiet tabular">
                      <Who is={proposal.by} />
                      {' · '}
                      <T k="proposal.sponsors.count" count={confirmed.length} />
                      {' · '}
                      <T k="proposal.instructions.count" count={all(proposal.instructions).length} />
                    </p>
                  </li>
                )
              })}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}
