import { Link } from 'wouter'
import type { RoundView } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { State, Tag } from '../../shared/Tag'

/** What the chambers' vote on a round came to, with the way to it; "the chambers' vote" while it is open. */
export function ChambersResult({ round }: { round: RoundView }) {
  const { id } = useForum()
  const { poll } = round
  const count = poll.result?.tally
  return (
    <span className="block">
      <Link href={`/forums/${id}/polls/${poll.id}`}>
        {count ? <T k="rounds.count" yes={count.yes} no={count.no} abstain={count.abstain} /> : <T k="rounds.vote" />}
      </Link>{' '}
      {poll.result?.outcome === 'adopted' ? (
        // a veto may still have stopped it: the votes alone adopt nothing here
        <Tag tone="good">
          <T k="rounds.carried" />
        </Tag>
      ) : (
        poll.result?.outcome && <State of="outcome" value={poll.result.outcome} />
      )}
    </span>
  )
}
