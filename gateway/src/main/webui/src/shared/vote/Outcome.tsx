import { useQuery } from '@tanstack/react-query'
import { recommendations } from '../../api/queries'
import { all, type RoundView } from '../../api/views'
import { useForum } from '../ForumContext'
import { T, Word } from '../i18n'
import { State, Tag } from '../Tag'

/**
 * What a vote came to; of a vote on a recommendation also in which round, and what became of it: what
 * the chambers carried a group may still have stopped, and the votes alone adopt nothing.
 */
export function Outcome({ poll, subject, value }: { poll: string; subject: string | undefined; value: string }) {
  const { id } = useForum()
  const [kind, named] = (subject ?? '').split('/')
  const { data } = useQuery({ ...recommendations(id), enabled: kind === 'recommendation' })
  const rounds = all(all(data).find((one) => one.id === named)?.rounds)
  const round = rounds.find((one) => one.poll.id === poll)
  if (!round) return <State of="outcome" value={value} />
  return (
    <>
      {rounds.length > 1 && (
        <span className="small">
          <T k="recommendation.round" number={round.number} />
        </span>
      )}{' '}
      {value === 'adopted' ? <Carried by={round} /> : <State of="outcome" value={value} />}
    </>
  )
}

/** Carried by the chambers, and what came of it. */
function Carried({ by: { endedAt, vetoes, why } }: { by: RoundView }) {
  if (endedAt && all(vetoes).length === 0 && !why) return <State of="outcome" value="adopted" />
  return (
    <>
      <Tag tone={endedAt ? 'plain' : 'good'}>
        <T k="rounds.carried" />
      </Tag>{' '}
      {endedAt && (
        <Tag tone="stop">{all(vetoes).length > 0 ? <T k="rounds.vetoed" /> : <Word of="why" value={why ?? ''} />}</Tag>
      )}
    </>
  )
}
