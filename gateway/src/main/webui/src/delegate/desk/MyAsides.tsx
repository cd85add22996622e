import { useQuery } from '@tanstack/react-query'
import { capitalQuestions, privateNotes } from '../../api/aside'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Part } from '../../shared/Page'
import { Subject, useSubject } from '../../shared/Subject'
import { useActing } from '../Acting'
import { NoteOn, NoteText } from '../aside/NoteOn'
import { Questions } from '../aside/Questions'
import { InviteReader } from '../aside/InviteReader'

/** What is asked within one's delegation, and what one has noted for oneself. */
export function MyAsides() {
  const { delegations } = useActing()
  return (
    <>
      {delegations.length > 0 && <Asked />}
      <Notes />
    </>
  )
}

function Asked() {
  const t = useT()
  const { id } = useForum()
  const query = useQuery(capitalQuestions(id))
  return (
    <Part title={t('aside.questions')} id="questions">
      <Loaded query={query}>
        {(list) =>
          list.length > 0 ? (
            <Questions list={list} named />
          ) : (
            <p className="empty">
              <T k="aside.questions.none" />
            </p>
          )
        }
      </Loaded>
      <InviteReader />
    </Part>
  )
}

function Notes() {
  const t = useT()
  const { id } = useForum()
  const query = useQuery(privateNotes(id))
  const name = useSubject('provision/')
  return (
    <Part title={t('aside.notes')} id="notes">
      <Loaded query={query}>
        {(list) =>
          list.length > 0 ? (
            <ul className="plain rows">
              {list.map((note) => (
                <li className="row" key={note.subject}>
                  <p className="row-head">
                    <b>
                      <Subject of={note.subject} />
                    </b>
                  </p>
                  <NoteText note={note} />
                  <p className="row-acts">
                    <NoteOn subject={note.subject} name={name(note.subject)} />
                  </p>
                </li>
              ))}
            </ul>
          ) : (
            <p className="empty">
              <T k="aside.notes.none" />
            </p>
          )
        }
      </Loaded>
    </Part>
  )
}
