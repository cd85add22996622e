import { Link } from 'wouter'
import { useForum } from '../../shared/ForumContext'
import { T, type Key } from '../../shared/i18n'

const PAGES: [string, Key][] = [
  ['/draft/versions', 'versions.title'],
  ['/drafts', 'chairs-drafts.title'],
  ['/groups', 'closed-groups.title'],
  ['/carry-overs', 'carry-overs.title'],
]

/** What stands beside the draft: its versions, chair's drafts, closed groups and carry-overs. */
export function Beside() {
  const { id } = useForum()
  return (
    <p className="meta">
      {PAGES.map(([path, key]) => (
        <Link className="small" href={`/forums/${id}${path}`} key={path}>
          <T k={key} />
        </Link>
      ))}
    </p>
  )
}
