import { useQuery } from '@tanstack/react-query'
import { desk } from '../../api/agreement'
import { meetingActs, sessions } from '../../api/meeting'
import { motionActs, type MotionsView } from '../../api/motions'
import type { FloorView } from '../../api/room'
import { all, type SessionView } from '../../api/views'
import { useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { useForum, useWho } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Say } from '../../shared/Say'
import { Sure } from '../../shared/Sure'
import { Tag } from '../../shared/Tag'
import { CloseSession } from '../CloseSession'
import { Announce } from '../meeting/Announce'
import { ClockDesk } from '../meeting/ClockDesk'
import { Presence } from '../meeting/Presence'
import { Keyed } from './Keyed'

/** Who presides, handing over, and the meeting itself: suspended where the body so decided. */
export function ChairBar({ meeting, floor, motions }: { meeting: SessionView; floor: FloorView | undefined; motions: MotionsView | undefined }) {
  const { id, bodies } = useForum()
  const t = useT()
  const name = useWho()
  const { now } = useActing()
  const over = useAct(motionActs.handOver)
  const suspend = useAct(meetingActs.suspend)
  const resume = useAct(meetingActs.resume)
  const presiding = floor?.presiding
  const vice = presiding?.startsWith('vice-chair:') ?? false
  const to = vice ? 'chair' : 'vice-chair'
  const vices = all(bodies.get(meeting.body)?.officers).some(({ office }) => office === 'vice-chair')
  const own = all(useQuery(sessions(id)).data).find((one) => one.id === meeting.id)
  const { data: owes } = useQuery(desk(id, meeting.body))
  const last = all(motions?.motions).at(-1)
  const decided = last?.stage === 'carried' && (last.motion === 'suspend-meeting' || last.motion === 'adjourn-meeting')
  return (
    <div className="desk-bar">
      {presiding && (
        <Tag tone="busy">
          <T k="console.presiding" who={name(presiding)} />
        </Tag>
      )}
      {(vices || vice) && now?.kind === 'office' && (now.office === 'chair' || now.office === 'vice-chair') && (
        <Keyed k="h">
          <Sure
            small
            label={<T k={vice ? 'console.hand-back' : 'console.hand-over'} />}
            title={t(vice ? 'console.hand-back' : 'console.hand-over')}
            meaning={<T k="console.hand-over.meaning" />}
            act={{ ...over, run: () => over.run(meeting.id, to) }}
          />
        </Keyed>
      )}
      <Keyed k="s">
        {meeting.stage === 'suspended' ? (
          <Press weight="strong" waiting={resume.waiting} onPress={() => void resume.run(meeting.id)}>
            <T k="session.resume" />
          </Press>
        ) : (
          <Say
            label={<T k="session.suspend" />}
            title={t('session.suspend')}
            field={t('object.reason')}
            needed={false}
            act={{ ...suspend, run: (reason) => suspend.run(meeting.id, reason) }}
          />
        )}
      </Keyed>
      {own && meeting.stage === 'open' && (
        <Keyed k="r">
          <Presence session={own} />
        </Keyed>
      )}
      <Keyed k="b">
        <Announce session={meeting.id} />
      </Keyed>
      <ClockDesk meeting={meeting} />
      {owes?.session === meeting.id && (
        <Keyed k="q">
          <CloseSession small desk={owes} />
        </Keyed>
      )}
      {decided && meeting.stage === 'open' && (
        <p className="note warn" role="status">
          <T k={last.motion === 'suspend-meeting' ? 'console.suspend-decided' : 'console.adjourn-decided'} number={last.number} />
        </p>
      )}
      <ProblemNote error={resume.error} />
    </div>
  )
}
