import { useQueries } from '@tanstack/react-query'
import type { MotionView } from '../../api/motions'
import { charter } from '../../api/queries'
import { all } from '../../api/views'
import { demands } from '../../api/voting'
import { useForum } from '../../shared/ForumContext'

/** How a motion will be voted on: as enough delegations asked by right, else as the charter usually has it. */
export function useMethodOf(motion: MotionView, session: string): string | undefined {
  const { id, view } = useForum()
  const [rules, asked] = useQueries({ queries: [charter(id), demands(id)] })
  const body = all(view.sessions).find((one) => one.id === session)?.body
  const met = all(asked.data).filter((demand) => demand.met && demand.body === body && demand.subject === motion.subject)
  // where several are met, the one that the charter names first
  const first = all(rules.data?.methods?.onDemand).find(({ method }) => met.some((demand) => demand.method === method))
  return first?.method ?? met[0]?.method ?? rules.data?.methods?.usual
}
