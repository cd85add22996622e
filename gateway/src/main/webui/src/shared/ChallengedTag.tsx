import { Link } from 'wouter'
import { useForum } from './ForumContext'
import { T } from './i18n'
import { Tag } from './Tag'

/** That competence for something is challenged, and the way to where that is ruled on. */
export function ChallengedTag() {
  const { id } = useForum()
  return (
    <Link href={`/forums/${id}#challenges`}>
      <Tag tone="stop">
        <T k="challenged" />
      </Tag>
    </Link>
  )
}
