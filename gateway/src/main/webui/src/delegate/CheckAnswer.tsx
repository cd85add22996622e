import { acts } from '../api/acts'
import type { CheckView } from '../api/views'
import { T } from '../shared/i18n'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useActing } from './Acting'
import { useAct } from './useAct'

/** How a seat feels about it; no ballot. */
export function CheckAnswer({ check }: { check: CheckView }) {
  const { now } = useActing()
  const answer = useAct(acts.answerCheck)
  const seat = now?.seat
  if (!seat || !check.counted || check.closedAt) return null
  return (
    <section className="desk">
      <p>
        <T k="check.ask" />
      </p>
      <p className="press-row">
        {(['favourable', 'unfavourable', 'undecided'] as const).map((feeling) => (
          <Press onPress={() => void answer.run(check.check, seat, feeling)} waiting={answer.waiting} key={feeling}>
            <T k={`feeling.${feeling}`} />
          </Press>
        ))}
      </p>
      <p role="status">{answer.done && <T k="check.noted" />}</p>
      <ProblemNote error={answer.error} />
    </section>
  )
}
