import { useQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { GroupRosters } from '../advisory/GroupRoster'
import { roster } from '../api/queries'
import { all } from '../api/views'
import { useForum, usePlace } from '../shared/ForumContext'
import { T, useName, useT, useTIfAny, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { TransferPowers } from '../secretariat/TransferPowers'
import { Representation } from './Representation'

/** Who takes part, and with what credentials. */
export function DelegationsPage() {
  const { id, delegations } = useForum()
  const t = useT()
  const intl = useIntl()
  const nameOf = useName()
  const place = usePlace()
  const say = useTIfAny()
  return (
    <Page title={t('delegations.title')}>
      <Loaded query={useQuery(roster(id))}>
        {() => (
          <table className="table stacks">
            <thead>
              <tr>
                <th scope="col">{t('delegation')}</th>
                <th scope="col">{t('place')}</th>
                <th scope="col">{t('region')}</th>
                <th scope="col">{t('credentials')}</th>
              </tr>
            </thead>
            <tbody>
              {[...delegations.values()]
                .sort((a, b) => nameOf(a.names, a.code).localeCompare(nameOf(b.names, b.code), intl.locale, { numeric: true }))
                .map((delegation) => (
                  <tr key={delegation.code}>
                    <th scope="row">
                      {nameOf(delegation.names, delegation.code)} <span className="quiet small">{delegation.code}</span>
                    </th>
                    <td data-label={t('place')}>
                      {all(delegation.seats)
                        .map((seat) => place(seat.in))
                        .join(', ')}
                    </td>
                    <td data-label={t('region')}>{delegation.region ? say(`region.${delegation.region}`, delegation.region) : '—'}</td>
                    <td data-label={t('credentials')}>
                      <Word of="credentials" value={delegation.credentials} />
                      {delegation.cause && <span className="block small quiet">{delegation.cause}</span>}
                      {delegation.provenance === 'illustrative' && (
                        <span className="block small quiet">
                          <T k="illustrative" />
                        </span>
                      )}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        )}
      </Loaded>
      <Representation />
      <GroupRosters />
      <TransferPowers />
    </Page>
  )
}
