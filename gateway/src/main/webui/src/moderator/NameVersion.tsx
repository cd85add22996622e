import * as limits from '#limits'
import { useState } from 'react'
import { forkActs } from '../api/forks'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'

/** Gives the draft as it stands now a name; by an officer of an open body, or the secretariat. */
export function NameVersion() {
  const t = useT()
  const { now } = useActing()
  const { bodies } = useForum()
  const officer = now?.kind === 'office' && now.office !== 'teller' && bodies.get(now.body ?? '')?.open === true
  if (!officer && now?.kind !== 'secretariat') return null
  return (
    <Ask label={<T k="version.name" />} title={t('version.name')}>
      {(close) => <Form done={close} />}
    </Ask>
  )
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const act = useAct(forkActs.nameVersion)
  return (
    <ActForm act={act} send={() => act.run({ name: name.trim(), note: note.trim() || undefined })} done={done} label={<T k="version.name" />}>
      <Write
        label={t('version.name.name')}
        longest={limits.NewVersion.name}
        hint={t('version.name.hint')}
        value={name}
        onChange={setName}
        needed
      />
      <Write label={t('note')} longest={limits.NewVersion.note} value={note} onChange={setNote} lines={2} />
    </ActForm>
  )
}
