import * as limits from '#limits'
import { roomActs } from '../../api/room'
import type { SessionView } from '../../api/views'
import { leads, useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { T, useT } from '../../shared/i18n'
import { Say } from '../../shared/Say'
import { Meeting } from '../Meeting'
import { ClockDesk } from './ClockDesk'

/** What the moderator does with the meeting itself: presence, suspends, resumes, announces. */
export function MeetingDesk({ meeting }: { meeting: SessionView }) {
  const t = useT()
  const { now } = useActing()
  const announce = useAct(roomActs.announce)
  if (!leads(now, meeting.body) || meeting.stage === 'closed') return null
  return (
    <div className="desk-bar">
      <Meeting body={meeting.body} />
      <ClockDesk meeting={meeting} />
      <Say
        label={<T k="announcement.make" />}
        title={t('announcement.make')}
        field={t('announcement.words')}
        longest={limits.AnnouncementNewAnnouncement.words}
        act={{ ...announce, run: (words) => announce.run(meeting.id, words ?? '') }}
      />
    </div>
  )
}
