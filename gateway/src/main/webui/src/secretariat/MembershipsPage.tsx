import { useQuery } from '@tanstack/react-query'
import { memberships, takeMemberships } from '../api/memberships'
import { all } from '../api/views'
import { useActing } from '../delegate/Acting'
import { SwitchTo } from '../delegate/ActingAs'
import { useForum, useWho } from '../shared/ForumContext'
import { T, useT, Word } from '../shared/i18n'
import { Page, Part } from '../shared/Page'
import { TableImport } from './TableImport'

/** The secretariat chooses a table of who acts through whom, sees every fault by its line, and imports it. */
export function MembershipsPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  return (
    <Page
      title={t('memberships.title')}
      lead={<T k="memberships.lead" />}
      over={{ to: `/forums/${id}/delegations`, name: t('delegations.title') }}
    >
      {now?.kind === 'secretariat' ? (
        <Desk />
      ) : (
        <div className="note">
          <p>
            <T k="memberships.secretariat" />
          </p>
          <SwitchTo fit={({ kind }) => kind === 'secretariat'} />
        </div>
      )}
      <There />
    </Page>
  )
}

function Desk() {
  return (
    <TableImport
      take={takeMemberships}
      clean={(seen) => <T k="memberships.clean" count={seen.memberships ?? 0} />}
      label={(seen) => <T k="memberships.import" count={seen.memberships ?? 0} />}
    >
      <p className="small">
        <T k="memberships.columns" />
      </p>
    </TableImport>
  )
}

function There() {
  const { id } = useForum()
  const t = useT()
  const name = useWho()
  const { data } = useQuery(memberships(id))
  return (
    <Part title={t('memberships.there')} id="there">
      {all(data).length === 0 ? (
        <p className="quiet">
          <T k="memberships.none" />
        </p>
      ) : (
        <ul className="plain rows">
          {all(data).map(({ principal, through, tie }) => (
            <li className="row" key={`${principal} ${through}`}>
              <T k="memberships.line" principal={<b>{name(principal ?? '')}</b>} through={<b>{name(through ?? '')}</b>} />{' '}
              <span className="small quiet">
                <Word of="tie" value={tie} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
