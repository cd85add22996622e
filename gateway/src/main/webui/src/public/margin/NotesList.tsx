import { margin, type NoteView } from '../../api/margin'
import { useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { T } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { When } from '../../shared/When'
import { Who } from '../../shared/Who'

/** Notes of the chair or an editor, printed beside the text. */
export function NotesList({ notes }: { notes: readonly NoteView[] }) {
  const { now } = useActing()
  const remove = useAct(margin.removeNote)
  if (notes.length === 0) return null
  return (
    <ul className="plain margin-notes">
      {notes.map((note) => (
        <li className="note" key={note.id}>
          <p>
            <b>
              <T k="note.by" who={<Who is={note.by} />} />
            </b>{' '}
            {note.text}
          </p>
          <p className="small quiet">
            <When at={note.at} />{' '}
            {now?.as === note.by && (
              <Press small weight="bare" waiting={remove.waiting} onPress={() => void remove.run(note.id)}>
                <T k="note.remove" />
              </Press>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
