import { useQuery } from '@tanstack/react-query'
import { charter } from '../../api/queries'
import type { ProvisionView } from '../../api/views'
import { useForum } from '../../shared/ForumContext'

/**
 * With how many other delegations' support an amendment to a provision is discussed between the
 * readings; nothing where it does not stand there, or the charter lets nobody amend it there.
 */
export function useSupportNeeded({ state }: ProvisionView): number | undefined {
  const { id } = useForum()
  const between = state === 'first-reading'
  const { data } = useQuery({ ...charter(id), enabled: between })
  return between ? data?.agreement?.secondReadingSupporters : undefined
}
