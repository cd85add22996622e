import * as limits from '#limits'
import { useState } from 'react'
import { keepFile } from '../api/files'
import { itemActs } from '../api/items'
import { all, type PetitionView } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Sure } from '../shared/Sure'
import { useForumNow, When } from '../shared/When'

/** A group that decides without a vote: one objection ends its consensus, or its chair declares with minutes. */
export function GroupDecides({ petition }: { petition: PetitionView }) {
  const { now } = useActing()
  const t = useT()
  const time = useForumNow()
  const object = useAct(itemActs.object)
  if (petition.stage !== 'complete' || !petition.until) return null
  const open = time < Date.parse(petition.until)
  return (
    <div className="bracket-acts">
      <p className="small">
        <T k={petition.procedure === 'chair' ? 'group.by-chair' : 'group.by-consensus'} when={<When at={petition.until} />} />
      </p>
      {open && petition.procedure === 'consensus' && now?.place === petition.group && (
        <Sure small label={<T k="object" />} title={t('object')} meaning={<T k="group.object.sure" />} act={{ ...object, run: () => object.run(petition.id) }} />
      )}
      {open && petition.procedure === 'chair' && chairs(now, petition.group) && (
        <Ask small label={<T k="group.declare" />} title={t('group.declare')}>
          {(close) => <DeclareForm petition={petition.id} done={close} />}
        </Ask>
      )}
      <ProblemNote error={object.error} />
    </div>
  )
}

function DeclareForm({ petition, done }: { petition: string; done: () => void }) {
  const t = useT()
  const [said, setSaid] = useState<'yes' | 'no'>()
  const [statement, setStatement] = useState('')
  const [file, setFile] = useState<File>()
  const act = useAct(async (by, carried: boolean, words: string, minutes: File) => {
    const { sha256 } = await keepFile({ ...by, key: `${by.key}-file` }, minutes)
    return itemActs.declare(by, petition, { carried, statement: words, minutes: minutes.name, sha256 })
  })
  return (
    <ActForm act={act} send={() => (said && file ? act.run(said === 'yes', statement.trim(), file) : undefined)} done={done} label={<T k="group.declare" />}>
      <ChooseOne
        label={t('group.decided')}
        value={said}
        onChange={setSaid}
        options={[
          { value: 'yes', label: t('group.vetoes') },
          { value: 'no', label: t('group.no-veto') },
        ]}
      />
      <Write
        label={t('group.statement')}
        longest={limits.NewDeclaration.statement}
        value={statement}
        onChange={setStatement}
        lines={4}
        needed
      />
      <label className="field">
        {t('group.minutes')}
        <input type="file" required accept=".pdf,.docx,.odt" onChange={(event) => setFile(all(event.target.files ? [...event.target.files] : [])[0])} />
      </label>
    </ActForm>
  )
}
