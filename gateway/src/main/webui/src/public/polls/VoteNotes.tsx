import { useQuery } from '@tanstack/react-query'
import type { PollView } from '../../api/views'
import { all } from '../../api/views'
import { voteNotes } from '../../api/voting'
import { NoteVote } from '../../delegate/NoteVote'
import { useForum, useWho } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'

/** Explanations of vote, and corrections as footnotes: the tally stands. */
export function VoteNotes({ poll }: { poll: PollView }) {
  const { id } = useForum()
  const t = useT()
  const name = useWho()
  const { data } = useQuery({ ...voteNotes(id, poll.poll), enabled: poll.state === 'closed' })
  if (poll.state !== 'closed') return null
  return (
    <>
      {all(data).length > 0 && (
        <Part title={t('vote.notes')} id="notes">
          <ul className="plain rows">
            {all(data).map((note) => (
              <li className="row" key={note.seq}>
                <p className="row-head">
                  <b>{name(note.seat)}</b>{' '}
                  {note.meant && (
                    <span>
                      <T k="vote.note.meant-other" answer={<b>{t(`choice.${note.meant}`)}</b>} />
                    </span>
                  )}
                </p>
                <p>{note.text}</p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <NoteVote poll={poll} />
    </>
  )
}
