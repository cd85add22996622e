import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { Link } from 'wouter'
import { carryOvers } from '../api/queries'
import { all } from '../api/views'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { Who } from '../shared/Who'
import { Tag } from '../shared/Tag'
import { TakeIn } from '../moderator/TakeIn'
import { Subject } from '../shared/Subject'
import { Senses } from './margin/Senses'

/** What was not agreed: it goes on with its identity, holders and history. */
export function CarryOversPage() {
  const { id } = useForum()
  const t = useT()
  return (
    <Page title={t('carry-overs.title')} over={{ to: `/forums/${id}/draft`, name: t('nav.draft') }} lead={<T k="carry-overs.lead" />} aside={<TakeIn />}>
      <Loaded query={useQuery(carryOvers(id))}>
        {({ carryOvers: list }) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="carry-overs.none" />
            </p>
          ) : (
            <ul className="plain rows">
              {all(list).map((item) => (
                <li className="row" key={item.provision}>
                  <p className="row-head">
                    <b>{item.number}</b>{' '}
                    <Tag tone={item.reverted ? 'plain' : 'warn'}>
                      <T k={item.reverted ? 'carry-over.reverted' : 'carry-over.left'} />
                    </Tag>{' '}
                    <Link className="small" href={`/forums/${id}/record?about=provision/${item.provision}`}>
                      <T k="provision.history" />
                    </Link>
                  </p>
                  {item.shown && <p className="provision-text bracketed">{item.shown}</p>}
                  <Senses senses={all(item.senses)} />
                  {item.division && (
                    <p className="small quiet">
                      <T k="carry-over.rejected" /> <Subject of={`division/${item.division}`} />
                    </p>
                  )}
                  {all(item.brackets).length > 0 && (
                    <p className="small quiet">
                      <T
                        k="carry-over.brackets"
                        ids={all(item.brackets).map((bracket, i) => (
                          <Fragment key={bracket.id}>
                            {i > 0 && ', '}
                            <Link href={`/forums/${id}/record?about=bracket/${bracket.id}`}>{bracket.id}</Link>
                          </Fragment>
                        ))}
                        count={all(item.brackets).length}
                      />
                    </p>
                  )}
                  <ul className="chips">
                    {all(item.holders).map((holder) => (
                      <li className="chip held" key={holder}>
                        <Who is={holder} />
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}
