import { acts } from '../api/acts'
import { all, type PollView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

/** The gavel on a vote, for whoever moderates. */
export function CloseVote({ poll }: { poll: PollView }) {
  const { now } = useActing()
  const t = useT()
  const close = useAct(acts.closePoll)
  const moderates = now?.kind === 'office' && ['chair', 'vice-chair'].includes(now.office ?? '')
  const unnoted = poll.rule.quorum && poll.turnout && all(poll.electorate).every(({ present }) => !present)
  if (poll.state !== 'open' || poll.kind === 'group' || !moderates) return null
  return (
    <div className="desk-bar">
      <Ask weight="strong" label={<T k="poll.close" />} title={t('poll.close')}>
        {(done) => (
          <>
            <p>
              <T k="poll.close.meaning" />
            </p>
            {unnoted && (
              <p className="note warn">
                <T k="poll.close.unnoted" voted={poll.turnout?.voted ?? 0} entitled={poll.turnout?.entitled ?? 0} />
              </p>
            )}
            <ProblemNote error={close.error} />
            <Press weight="strong" waiting={close.waiting} onPress={() => void close.run(poll.poll).then((made) => made && done())}>
              <T k="poll.close" />
            </Press>
          </>
        )}
      </Ask>
    </div>
  )
}
