import type { PollView } from '../../api/views'
import { all } from '../../api/views'
import { useWho } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { quorumNumber } from '../../shared/vote/quorum'

/** How a vote is conducted beyond its method: who asked for it, proxies, the draw, a count left behind. */
export function VoteConduct({ poll }: { poll: PollView }) {
  const name = useWho()
  const t = useT()
  const { conduct } = poll
  const quorum = quorumNumber(poll.rule.quorum)
  const list = (seats: readonly string[]) => seats.map((seat) => name(seat)).join(', ')
  return (
    <ul className="plain small quiet">
      {poll.method === 'secret' && (
        <li>
          <T k="vote.secret.meaning" />
        </li>
      )}
      {quorum !== undefined && (
        <li>
          <T k="vote.quorum.number" number={quorum} />
        </li>
      )}
      {poll.superseded && (
        <li>
          <T k="vote.superseded" method={t(`method.${poll.superseded}`)} />
        </li>
      )}
      {all(conduct?.demandedBy).length > 0 && (
        <li>
          <T k="vote.demanded-by" who={list(all(conduct?.demandedBy))} />
        </li>
      )}
      {conduct?.lot && (
        <li>
          <T k="vote.lot" who={name(conduct.lot.seat)} seed={<code className="seed">{conduct.lot.seed}</code>} />
        </li>
      )}
      {all(conduct?.proxies).map((proxy) => (
        <li key={proxy.seat}>
          <T k="vote.proxy" holder={name(proxy.holder)} seat={name(proxy.seat)} />
        </li>
      ))}
    </ul>
  )
}
