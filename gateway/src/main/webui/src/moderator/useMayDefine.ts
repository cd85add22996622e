import { useQuery } from '@tanstack/react-query'
import { draft } from '../api/queries'
import { all } from '../api/views'
import { leads, useActing } from '../delegate/Acting'
import { useForum } from '../shared/ForumContext'

/**
 * Whether one may define a term: the secretariat; who leads the plenary or the editorial committee; and who leads
 * the body the defining provision is with. Of a term not there yet any who leads a body may begin.
 */
export function useMayDefine(): (provision?: string) => boolean {
  const { id, bodies } = useForum()
  const { now } = useActing()
  const text = useQuery(draft(id)).data
  return (provision) => {
    if (now?.kind === 'secretariat') return true
    const body = bodies.get(now?.body ?? '')
    if (!now || !body || !leads(now, body.id)) return false
    if (!body.parent || body.kind === 'editorial-committee' || provision === undefined) return true
    return all(text?.provisions).some((one) => one.id === provision && one.body === body.id)
  }
}
