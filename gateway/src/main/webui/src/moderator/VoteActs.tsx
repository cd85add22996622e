import { useState } from 'react'
import type { PollView } from '../api/views'
import { sheetActs } from '../api/sheets'
import { votingActs } from '../api/voting'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'

const ACTS = {
  cancel: { made: votingActs.cancel, key: 'poll.cancel' },
  countAgain: { made: votingActs.countAgain, key: 'poll.count-again' },
  takeOnPaper: { made: sheetActs.takeOnPaper, key: 'poll.take-on-paper' },
} as const

/** What a moderator may do with a vote besides closing it: call it off, count unclear hands again, go on by its sheet. */
export function VoteActs({ poll }: { poll: PollView }) {
  const { now } = useActing()
  const t = useT()
  const moderates = now?.kind === 'office' && ['chair', 'vice-chair'].includes(now.office ?? '')
  const undecided = poll.state === 'open' || poll.state === 'closing'
  if (!undecided || poll.kind === 'group' || !moderates) return null
  return (
    <div className="desk-bar">
      {poll.method === 'show-of-hands' && (
        <Ask label={<T k="poll.count-again" />} title={t('poll.count-again')}>
          {(done) => <Because poll={poll.poll} act="countAgain" done={done} />}
        </Ask>
      )}
      {poll.method !== 'secret' && !poll.onPaper && (
        <Ask label={<T k="poll.take-on-paper" />} title={t('poll.take-on-paper')}>
          {(done) => <Because poll={poll.poll} act="takeOnPaper" done={done} />}
        </Ask>
      )}
      <Ask label={<T k="poll.cancel" />} title={t('poll.cancel')}>
        {(done) => <Because poll={poll.poll} act="cancel" done={done} />}
      </Ask>
    </div>
  )
}

/** A reason, and the act it is for. */
export function Because({ poll, act, done }: { poll: string; act: keyof typeof ACTS; done: () => void }) {
  const t = useT()
  const [reason, setReason] = useState('')
  const made = useAct(ACTS[act].made)
  const { key } = ACTS[act]
  return (
    <ActForm act={made} send={() => made.run(poll, reason.trim())} done={done} label={<T k={key} />} weight={act === 'cancel' ? 'grave' : 'strong'}>
      <p>
        <T k={`${key}.meaning`} />
      </p>
      <Write label={t('vote.because')} value={reason} onChange={setReason} lines={3} needed />
    </ActForm>
  )
}
