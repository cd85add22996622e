import { useQuery } from '@tanstack/react-query'
import { capitalQuestions } from '../../api/aside'
import { session } from '../../api/queries'
import { useForum } from '../../shared/ForumContext'
import { useActing } from '../Acting'
import { AskCapital } from './AskCapital'
import { NoteOn, NoteText, useNoteOn } from './NoteOn'
import { Questions } from './Questions'

/** Beside something: one's private note on it, and what one's delegation asks about it. */
export function Asides({ subject, name }: { subject: string; name: string }) {
  const { id } = useForum()
  const { delegations } = useActing()
  const signedIn = useQuery(session()).data?.signedIn === true
  const note = useNoteOn(subject)
  const asked = useQuery({ ...capitalQuestions(id), enabled: delegations.length > 0 }).data?.filter((one) => one.subject === subject) ?? []
  if (!signedIn) return null
  return (
    <div className="asides">
      {note && <NoteText note={note} />}
      {asked.length > 0 && <Questions list={asked} />}
      <p className="row-acts">
        <NoteOn subject={subject} name={name} />
        <AskCapital subject={subject} name={name} />
      </p>
    </div>
  )
}
