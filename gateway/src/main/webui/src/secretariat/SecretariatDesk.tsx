import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { roster } from '../api/queries'
import { all } from '../api/views'
import { useActing } from '../delegate/Acting'
import { SwitchTo } from '../delegate/ActingAs'
import { CsvLink } from '../shared/CsvLink'
import { useForum } from '../shared/ForumContext'
import { T, useT, Word, type Key } from '../shared/i18n'
import { Part } from '../shared/Page'
import { Invite } from './Invite'
import { SetUpGroup } from './SetUpGroup'

const PLACES: [string, Key][] = [
  ['delegations/roster', 'roster-import.title'],
  ['delegations/memberships', 'memberships.title'],
  ['draft/import', 'import.title'],
  ['documents', 'nav.documents'],
  ['programme', 'programme.title'],
  ['groups', 'closed-groups.title'],
  ['signature', 'nav.signature'],
  ['record', 'nav.record'],
]

const CREDENTIALS = ['vote-and-sign', 'vote-only', 'sign-only', 'pending', 'none'] as const

/** The secretariat's desk: the credentials as they stand, invitations, and every place it sets up from. */
export function SecretariatDesk() {
  const t = useT()
  const { id } = useForum()
  const { mine, now } = useActing()
  const known = mine.some(({ kind }) => kind === 'secretariat')
  const { data } = useQuery({ ...roster(id), enabled: known })
  if (!known) return null
  const counts = CREDENTIALS.map((one) => ({ one, count: all(data).filter(({ credentials }) => credentials === one).length }))
  return (
    <Part title={t('secretariat-desk.title')} id="secretariat">
      <h3>
        <T k="secretariat-desk.credentials" />
      </h3>
      <ul className="plain toggles tabular">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ one, count }) => (
            <li key={one}>
              <b>{count}</b> <Word of="credentials" value={one} />
            </li>
          ))}
        <li>
          <CsvLink of="participants.csv" />
        </li>
      </ul>
      {now?.kind === 'secretariat' ? (
        <div className="desk-bar">
          <Invite />
          <SetUpGroup />
        </div>
      ) : (
        <SwitchTo fit={({ kind }) => kind === 'secretariat'} />
      )}
      <ul className="plain toggles">
        {PLACES.map(([to, name]) => (
          <li key={to}>
            <Link className="press plain small" href={`/forums/${id}/${to}`}>
              <T k={name} />
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  )
}
