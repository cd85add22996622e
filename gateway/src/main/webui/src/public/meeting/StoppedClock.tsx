import { useQuery } from '@tanstack/react-query'
import { room } from '../../api/meetingRoom'
import { useForum } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { Quoted } from '../../shared/Quoted'
import { When } from '../../shared/When'

/** That the chair has stopped the clock of the meeting, since when and why; nothing while it runs. */
export function StoppedClock({ session }: { session: string }) {
  const { id } = useForum()
  const clock = useQuery(room(id, session)).data?.clock
  if (!clock) return null
  return (
    <p className="note warn" role="status">
      <b>
        <T k="clock.stands" />
      </b>{' '}
      <When at={clock.at} zoned /> <bdi><Quoted>{clock.reason}</Quoted></bdi>
    </p>
  )
}
