import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { roster } from '../api/queries'
import { all } from '../api/views'
import { useActing } from '../delegate/Acting'
import { CsvLink } from '../shared/CsvLink'
import { useForum } from '../shared/ForumContext'
import { MinutesWaiting } from '../moderator/MinutesWaiting'
import { OpenInvitations } from './OpenInvitations'
import { T, useT, Word, type Key } from '../shared/i18n'
import { Part } from '../shared/Page'

const PLACES: [string, Key][] = [
  ['set-up', 'set-up.title'],
  ['charter', 'nav.charter'],
  ['delegations/memberships', 'memberships.title'],
  ['documents', 'nav.documents'],
  ['programme', 'programme.title'],
  ['groups', 'closed-groups.title'],
  ['signature', 'nav.signature'],
  ['record', 'nav.record'],
]

const CREDENTIALS = ['vote-and-sign', 'vote-only', 'sign-only', 'pending', 'none'] as const

/** The secretariat's desk: the credentials as they stand, and every place it works from. */
export function SecretariatDesk() {
  const t = useT()
  const { id } = useForum()
  const { mine } = useActing()
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
      <OpenInvitations />
      <MinutesWaiting />
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
