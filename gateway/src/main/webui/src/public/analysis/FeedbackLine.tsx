import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { feedback } from '../../api/analysis'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'

/** How much operational feedback stands on a provision, and how much of it awaits its answer. */
export function FeedbackLine({ provision }: { provision: string }) {
  const { id } = useForum()
  const { data } = useQuery(feedback(id))
  const here = all(data).filter((one) => one.provision === provision)
  if (here.length === 0) return null
  return (
    <p className="small">
      <Link href={`/forums/${id}/feedback`}>
        <T k="feedback.line" count={here.length} waiting={here.filter(({ answer }) => !answer).length} />
      </Link>
    </p>
  )
}
