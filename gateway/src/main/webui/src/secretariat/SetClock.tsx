import { useState } from 'react'
import { meetingActs } from '../api/meeting'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { Instant, instant, local } from '../shared/Until'

/** For the secretariat of a rehearsal: the clock goes forward, and what falls due on the way happens. */
export function SetClock() {
  const t = useT()
  const { now } = useActing()
  if (now?.kind !== 'secretariat') return null
  return (
    <Ask small label={<T k="clock.set" />} title={t('clock.set')}>
      {(close) => <Form done={close} />}
    </Ask>
  )
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const { view } = useForum()
  const [to, setTo] = useState(local(view.clock))
  const act = useAct(meetingActs.clock)
  const at = instant(to)
  return (
    <ActForm act={act} send={() => (at ? act.run(at) : undefined)} done={done} label={<T k="clock.set" />}>
      <p>
        <T k="clock.set.meaning" />
      </p>
      <Instant label={t('clock.set.to')} value={to} onChange={setTo} needed />
    </ActForm>
  )
}
