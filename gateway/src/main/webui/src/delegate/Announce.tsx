import * as limits from '#limits'
import { useState } from 'react'
import { paperActs } from '../api/papers'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { useActing } from './Acting'
import { useAct } from './useAct'

/** A delegation says that a proposal will come; it has no standing until it is tabled. */
export function Announce() {
  const t = useT()
  const { now } = useActing()
  if (now?.kind !== 'seat') return null
  return (
    <Ask small label={<T k="announce" />} title={t('announce')}>
      {(close) => <Form done={close} />}
    </Ask>
  )
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const [title, setTitle] = useState('')
  const [note, setNote] = useState('')
  const act = useAct(paperActs.announce)
  return (
    <ActForm act={act} send={() => act.run({ title: title.trim(), note: note.trim() || undefined })} done={done} label={<T k="announce" />}>
      <p>
        <T k="announce.meaning" />
      </p>
      <Write label={t('table.name')} longest={limits.ProposalNewAnnouncement.title} value={title} onChange={setTitle} needed />
      <Write label={t('announce.note')} longest={limits.ProposalNewAnnouncement.note} value={note} onChange={setNote} lines={3} />
    </ActForm>
  )
}
