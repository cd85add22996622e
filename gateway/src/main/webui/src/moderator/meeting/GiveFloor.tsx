import * as limits from '#limits'
import { useState } from 'react'
import { roomActs, type SpeakerView } from '../../api/room'
import { useAct } from '../../delegate/useAct'
import { ActForm } from '../../shared/ActForm'
import { Write } from '../../shared/Fields'
import { useWho } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Ask, Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'

/** Gives the floor to who is next with one press; to another with a reason. */
export function GiveFloor({ speaker, first, session }: { speaker: SpeakerView; first: boolean; session: string }) {
  const t = useT()
  const name = useWho()
  const act = useAct(roomActs.give)
  if (!first) {
    return (
      <Ask small label={<T k="floor.give-early" />} title={t('floor.give-early')}>
        {(done) => <OutOfTurn speaker={speaker} session={session} done={done} />}
      </Ask>
    )
  }
  return (
    <>
      <Press small weight="strong" waiting={act.waiting} onPress={() => void act.run(session, speaker.request)}>
        <T k="floor.give" />
        <span className="unseen"> {name(speaker.by)}</span>
      </Press>
      {act.error && (
        <Ask small label={<T k="floor.give-all-the-same" />} title={t('floor.give-all-the-same')}>
          {(done) => <OutOfTurn speaker={speaker} session={session} done={done} />}
        </Ask>
      )}
      <ProblemNote error={act.error} />
    </>
  )
}

function OutOfTurn({ speaker, session, done }: { speaker: SpeakerView; session: string; done: () => void }) {
  const t = useT()
  const name = useWho()
  const [reason, setReason] = useState('')
  const act = useAct(roomActs.give)
  return (
    <ActForm act={act} send={() => act.run(session, speaker.request, reason.trim())} done={done} label={<T k="floor.give" />}>
      <p>
        <T k="floor.give-early.meaning" who={name(speaker.by)} />
      </p>
      <Write label={t('object.reason')} longest={limits.Giving.reason} value={reason} onChange={setReason} needed />
    </ActForm>
  )
}
