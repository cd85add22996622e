import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asides, type PrivateNote, privateNotes } from '../../api/aside'
import { session } from '../../api/queries'
import { ActForm } from '../../shared/ActForm'
import { Write } from '../../shared/Fields'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Ask, Press } from '../../shared/Press'
import { Tag } from '../../shared/Tag'
import { useAct } from '../useAct'

/** What one has noted for oneself on something, for whoever is signed in. */
export function useNoteOn(subject: string): PrivateNote | undefined {
  const { id } = useForum()
  const signedIn = useQuery(session()).data?.signedIn === true
  return useQuery({ ...privateNotes(id), enabled: signedIn }).data?.find((one) => one.subject === subject)
}

/** The note itself, where there is one. */
export function NoteText({ note }: { note: PrivateNote }) {
  return (
    <p className="aside-note">
      <Tag>
        <T k="aside.note.tag" />
      </Tag>{' '}
      <span className="as-written" dir="auto">
        {note.words}
      </span>
    </p>
  )
}

/** Writes, changes or deletes one's note on something. */
export function NoteOn({ subject, name }: { subject: string; name: string }) {
  const t = useT()
  const note = useNoteOn(subject)
  return (
    <Ask small label={<T k="aside.note" />} title={t('aside.note.title', { subject: name })}>
      {(close) => <Form subject={subject} before={note?.words ?? ''} done={close} />}
    </Ask>
  )
}

function Form({ subject, before, done }: { subject: string; before: string; done: () => void }) {
  const t = useT()
  const [words, setWords] = useState(before)
  const keep = useAct(asides.note)
  const drop = useAct(asides.dropNote)
  return (
    <>
      <ActForm act={keep} send={() => keep.run(subject, words)} done={done} label={<T k="aside.note.keep" />}>
        <p className="hint">
          <T k="aside.note.hint" />
        </p>
        <Write label={t('aside.note.words')} longest={limits.NewPrivateNote.words} value={words} onChange={setWords} lines={6} needed />
      </ActForm>
      {before && (
        <Press waiting={drop.waiting} onPress={() => void drop.run(subject).then((made) => made && done())}>
          <T k="aside.note.drop" />
        </Press>
      )}
    </>
  )
}
