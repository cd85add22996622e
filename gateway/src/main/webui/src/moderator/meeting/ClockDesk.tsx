import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { meetingRoomActs, room } from '../../api/meetingRoom'
import type { SessionView } from '../../api/views'
import { useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Say } from '../../shared/Say'
import { Sure } from '../../shared/Sure'

/** The chair stops the clock of the meeting, and lets it go on. */
export function ClockDesk({ meeting }: { meeting: SessionView }) {
  const { id } = useForum()
  const t = useT()
  const { now } = useActing()
  const stop = useAct(meetingRoomActs.stopClock)
  const restart = useAct(meetingRoomActs.restartClock)
  const stands = useQuery(room(id, meeting.id)).data?.clock !== undefined
  const chairs = now?.kind === 'office' && now.body === meeting.body && (now.office === 'chair' || now.office === 'vice-chair')
  if (!chairs || meeting.stage !== 'open') return null
  return stands ? (
    <Sure
      small
      label={<T k="clock.restart" />}
      title={t('clock.restart')}
      meaning={<T k="clock.restart.sure" />}
      act={{ ...restart, run: () => restart.run(meeting.id) }}
    />
  ) : (
    <Say
      label={<T k="clock.stop" />}
      title={t('clock.stop')}
      field={t('clock.stop.reason')}
      longest={limits.NewStoppedClock.reason}
      act={{ ...stop, run: (reason) => stop.run(meeting.id, reason ?? '') }}
    />
  )
}
