import * as limits from '#limits'
import { useState } from 'react'
import { votingActs } from '../api/voting'
import { chairs, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { Instant, instant } from '../shared/Until'

/** Gives a group's window more time; the body's chair or the secretariat. */
export function ExtendWindow({ recommendation, body, group }: { recommendation: string; body: string; group: string }) {
  const { now } = useActing()
  const t = useT()
  if (!chairs(now, body) && now?.kind !== 'secretariat') return null
  return (
    <Ask small label={<T k="window.extend" />} title={t('window.extend')}>
      {(done) => <More recommendation={recommendation} group={group} done={done} />}
    </Ask>
  )
}

function More({ recommendation, group, done }: { recommendation: string; group: string; done: () => void }) {
  const t = useT()
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const act = useAct(votingActs.extendWindow)
  const end = instant(until)
  return (
    <ActForm act={act} send={() => (end ? act.run(recommendation, group, end, reason.trim()) : undefined)} done={done} label={<T k="window.extend" />}>
      <Instant label={t('window.extend.until')} value={until} onChange={setUntil} needed />
      <Write label={t('vote.because')} longest={limits.WindowExtension.reason} value={reason} onChange={setReason} lines={2} needed />
    </ActForm>
  )
}

/** Puts to the chambers whether one veto is lifted against its group's will. */
export function OverrideVeto({ veto, body }: { veto: string; body: string }) {
  const { now } = useActing()
  const t = useT()
  const act = useAct(votingActs.overrideVeto)
  if (!chairs(now, body)) return null
  return (
    <Ask small label={<T k="veto.override" />} title={t('veto.override')}>
      {(done) => (
        <ActForm act={act} send={() => act.run(veto)} done={done} label={<T k="veto.override" />}>
          <p>
            <T k="veto.override.meaning" />
          </p>
        </ActForm>
      )}
    </Ask>
  )
}
