import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { notices } from '../api/notices'
import { T } from './i18n'

/** The way to one's notices, with how many are not read. */
export function NoticesLink() {
  const { data } = useQuery(notices())
  const unread = data?.unread ?? 0
  return (
    <Link href="/notices" className="notices-link">
      <T k="notices.link" count={unread} />
    </Link>
  )
}
