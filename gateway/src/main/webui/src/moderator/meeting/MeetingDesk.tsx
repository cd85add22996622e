import type { SessionView } from '../../api/views'
import { leads, useActing } from '../../delegate/Acting'
import { Meeting } from '../Meeting'
import { Announce } from './Announce'
import { ClockDesk } from './ClockDesk'

/** What the moderator does with the meeting itself: presence, suspends, resumes, announces. */
export function MeetingDesk({ meeting }: { meeting: SessionView }) {
  const { now } = useActing()
  if (!leads(now, meeting.body) || meeting.stage === 'closed') return null
  return (
    <div className="desk-bar">
      <Meeting body={meeting.body} here />
      <ClockDesk meeting={meeting} />
      <Announce session={meeting.id} />
    </div>
  )
}
