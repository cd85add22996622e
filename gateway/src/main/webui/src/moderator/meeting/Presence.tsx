import { useState } from 'react'
import { meetingActs, type Session } from '../../api/meeting'
import { all } from '../../api/views'
import { useAct } from '../../delegate/useAct'
import { ActForm } from '../../shared/ActForm'
import { T, useT } from '../../shared/i18n'
import { Ask } from '../../shared/Press'
import { WhoIsHere } from '../WhoIsHere'

/** Notes who is in the room. */
export function Presence({ session }: { session: Session }) {
  const t = useT()
  return (
    <Ask small label={<T k="session.presence" />} title={t('session.presence')}>
      {(close) => <PresenceForm session={session} done={close} />}
    </Ask>
  )
}

function PresenceForm({ session, done }: { session: Session; done: () => void }) {
  const [present, setPresent] = useState<string[]>([...all(session.present)])
  const act = useAct(meetingActs.present)
  return (
    <ActForm act={act} send={() => act.run(session.id, present)} done={done} label={<T k="session.presence.say" count={present.length} />}>
      <p>
        <T k="session.presence.meaning" />
      </p>
      <WhoIsHere value={present} onChange={setPresent} />
    </ActForm>
  )
}
