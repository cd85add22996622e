import { useState } from 'react'
import type { PollView } from '../api/views'
import { votingActs } from '../api/voting'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { Because } from './VoteActs'

/** Hands that nobody is there to count: the chair appoints tellers, or has everybody answer on screen. */
export function NoTellers({ poll }: { poll: PollView }) {
  const { bodies } = useForum()
  const { now } = useActing()
  const t = useT()
  const body = poll.countedIn
  if (!body || poll.method !== 'show-of-hands' || poll.onPaper || !['open', 'closing'].includes(poll.state)) return null
  const tellers = new Set((bodies.get(body)?.officers ?? []).filter(({ office }) => office === 'teller').map(({ person }) => person)).size
  const may = now?.kind === 'secretariat' || (now?.kind === 'office' && now.body === body && ['chair', 'vice-chair'].includes(now.office ?? ''))
  if (tellers >= 2 || !may) return null
  return (
    <div className="note warn" role="status">
      <p>
        <T k="tellers.none" count={tellers} />
      </p>
      <div className="desk-bar">
        <Ask label={<T k="tellers.appoint" />} title={t('tellers.appoint')}>
          {(done) => <Appoint body={body} done={done} />}
        </Ask>
        {now?.kind === 'office' && (
          <Ask label={<T k="tellers.electronic" />} title={t('tellers.electronic')}>
            {(done) => <Because poll={poll.poll} act="countAgain" done={done} />}
          </Ask>
        )}
      </div>
    </div>
  )
}

function Appoint({ body, done }: { body: string; done: () => void }) {
  const t = useT()
  const [email, setEmail] = useState('')
  const invite = useAct(votingActs.appointTeller)
  return (
    <ActForm act={invite} send={() => invite.run(body, email.trim())} done={done} label={<T k="tellers.appoint" />}>
      <p>
        <T k="tellers.appoint.meaning" />
      </p>
      <Write label={t('tellers.appoint.email')} value={email} onChange={setEmail} needed />
    </ActForm>
  )
}
