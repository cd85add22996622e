import { all } from '../api/views'
import { useForum } from './ForumContext'

/** Whether a body meets now: what is put to a room is offered only where there is one. */
export function useInSession() {
  const { view } = useForum()
  return (body: string) => all(view.sessions).some((session) => session.body === body && session.stage === 'open')
}
