import { all, type PollView } from '../../api/views'
import { CsvLink } from '../../shared/CsvLink'
import { useForum, useWho } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { useAnswers } from '../../shared/vote/useAnswers'
import { When } from '../../shared/When'

/** Who took an answer back for another before the closing; without names how often, and of sealed envelopes nothing. */
export function ChangedVotes({ poll }: { poll: PollView }) {
  const { id } = useForum()
  const t = useT()
  const name = useWho()
  const { called } = useAnswers(poll)
  const changes = all(poll.changes)
  if (changes.length > 0) {
    return (
      <Part title={t('vote.changes')} id="changes">
        <ul className="plain small">
          {changes.map(({ seat, from, fromWord, to, toWord, at }) => (
            <li key={`${seat} ${at} ${to}`}>
              <T
                k="vote.changes.line"
                who={<b>{name(seat)}</b>}
                from={<span>{from && called(from, fromWord)}</span>}
                to={<b>{to && called(to, toWord)}</b>}
                at={<When zoned at={at} />}
              />
            </li>
          ))}
        </ul>
        <CsvLink of={`/forums/${id}/polls/${poll.poll}/changes.csv`} />
      </Part>
    )
  }
  if (poll.state !== 'closed' || !poll.changeAllowed) return null
  if (poll.method === 'secret') {
    return (
      <p className="small">
        <T k="vote.changes.sealed" />
      </p>
    )
  }
  return poll.changesCounted ? (
    <p className="small">
      <T k="vote.changes.number" count={poll.changesCounted} />
    </p>
  ) : null
}
