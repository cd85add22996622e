import { all, type Choice, type PollView } from '../../api/views'
import { delegationOf, useWho } from '../ForumContext'
import { T, useT } from '../i18n'

const MARKS: Record<Choice, string> = { yes: '✓', no: '✕', abstain: '–', 'not-taking-part': '○', 'no-objection': '·', recuse: '⊘' }

/** Every seat in the order of call, like name plates in the room, with its answer. */
export function NamePlates({ poll }: { poll: PollView }) {
  const t = useT()
  const name = useWho()
  const said = new Map(all(poll.ballots).map(({ seat, choice }) => [seat, choice]))
  const order = all(poll.callOrder).length > 0 ? all(poll.callOrder) : [...said.keys()]
  const called = poll.state === 'open' && poll.method === 'roll-call' ? order.find((seat) => !said.has(seat)) : undefined
  return (
    <ol className="plates" aria-label={t('plates.label')}>
      {order.map((seat) => {
        const choice = said.get(seat)
        return (
          <li className={`plate ${choice ?? 'silent'}${seat === called ? ' called' : ''}`} title={name(seat)} key={seat}>
            <span className="plate-mark" aria-hidden="true">
              {choice ? MARKS[choice] : ''}
            </span>
            <span className="plate-name">
              <span className="plate-long">{name(seat)}</span>
              <span className="plate-short" aria-hidden="true">
                {delegationOf(seat)}
              </span>
            </span>
            <span className="unseen">
              {': '}
              {choice ? <T k={`choice.${choice}`} /> : <T k={poll.state === 'closed' ? 'plates.unanswered' : 'plates.silent'} />}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
