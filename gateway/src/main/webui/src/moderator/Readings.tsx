import * as limits from '#limits'
import { useState } from 'react'
import { agreementActs } from '../api/agreement'
import { all, type DraftView } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { useForum, useWithBody } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Sure } from '../shared/Sure'
import { useInSession } from '../shared/useInSession'

const READ = ['first-reading', 'second-reading']

/** The plenary's chair passes the text through its readings and has it adopted. */
export function Readings({ draft }: { draft: DraftView }) {
  const t = useT()
  const { now } = useActing()
  const { view } = useForum()
  const withBody = useWithBody()
  const hold = useAct(agreementActs.holdReading)
  const inSession = useInSession()
  if (!chairs(now, withBody({})) || !inSession(withBody({}))) return null
  const vetoed = all(view.advisoryGroups).some(({ veto }) => veto)
  const states = all(draft.provisions).map(({ state }) => state)
  const begun = states.some((state) => READ.includes(state))
  return (
    <div className="desk-bar">
      <Sure label={<T k="reading.first" />} title={t('reading.first')} meaning={<T k="reading.sure" />} act={{ ...hold, run: () => hold.run(1) }} />
      {begun && (
        <Sure label={<T k="reading.second" />} title={t('reading.second')} meaning={<T k="reading.sure" />} act={{ ...hold, run: () => hold.run(2) }} />
      )}
      {!vetoed && states.includes('second-reading') && (
        <Ask label={<T k="text.adopt" />} title={t('text.adopt')}>
          {(close) => <AdoptForm start={draft.title} done={close} />}
        </Ask>
      )}
      <ProblemNote error={hold.error} />
    </div>
  )
}

function AdoptForm({ start, done }: { start: string; done: () => void }) {
  const t = useT()
  const [title, setTitle] = useState(start)
  const [basis, setBasis] = useState('')
  const act = useAct(agreementActs.adopt)
  return (
    <ActForm act={act} send={() => act.run({ title: title.trim() || undefined, basis: basis.trim() || undefined })} done={done} label={<T k="text.adopt" />}>
      <p>
        <T k="text.adopt.meaning" />
      </p>
      <Write label={t('table.name')} longest={limits.NewAdoption.title} value={title} onChange={setTitle} lines={2} needed />
      <Write
        label={t('text.adopt.basis')}
        longest={limits.NewAdoption.basis}
        hint={t('text.adopt.basis.hint')}
        value={basis}
        onChange={setBasis}
        lines={2}
      />
    </ActForm>
  )
}
