import * as limits from '#limits'
import { useState } from 'react'
import type { By } from '../api/acts'
import { keepFile, PAPER_FILES } from '../api/files'
import { paperActs } from '../api/papers'
import type { ProposalView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { live } from '../delegate/papers/standsBehind'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { ChooseFile } from '../shared/ChooseFile'
import { ChooseOne, Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

/** The secretariat enters what a delegation wrote: that it sponsors, does not, or leaves; with the notice. */
export function EnterNotice({ view }: { view: ProposalView }) {
  const t = useT()
  const { now } = useActing()
  if (now?.kind !== 'secretariat' || !(live(view) || view.life === 'announced' || view.life === 'non-paper')) return null
  return (
    <Ask small label={<T k="notice.enter" />} title={t('notice.enter.title', { symbol: view.symbol })}>
      {(close) => <Form proposal={view.id} done={close} />}
    </Ask>
  )
}

type Stance = 'confirmed' | 'denied' | 'left'

function Form({ proposal, done }: { proposal: string; done: () => void }) {
  const t = useT()
  const nameOf = useName()
  const { delegations } = useForum()
  const [delegation, setDelegation] = useState('')
  const [stance, setStance] = useState<Stance>('confirmed')
  const [reference, setReference] = useState('')
  const [text, setText] = useState('')
  const [file, setFile] = useState<{ fileName: string; sha256: string }>()
  const act = useAct(paperActs.enterNotice)
  const keep = useAct(async (by: By, chosen: File) => setFile({ fileName: chosen.name, sha256: (await keepFile(by, chosen)).sha256 }))
  return (
    <ActForm
      act={act}
      send={() => act.run(proposal, { delegation, stance, notice: { reference: reference.trim(), text: text.trim() || undefined, ...file } })}
      done={done}
      label={<T k="notice.enter" />}
    >
      <p>
        <T k="notice.meaning" />
      </p>
      <Pick
        label={t('delegation')}
        value={delegation}
        onChange={setDelegation}
        options={[...delegations.values()].map(({ code, names }) => ({ id: code, name: nameOf(names, code) }))}
        needed
      />
      <ChooseOne
        label={t('notice.stance')}
        value={stance}
        onChange={setStance}
        options={(['confirmed', 'denied', 'left'] as const).map((value) => ({ value, label: t(`notice.stance.${value}`) }))}
      />
      <Write
        label={t('notice.reference')}
        longest={limits.NoticeRequest.reference}
        hint={t('notice.reference.hint')}
        value={reference}
        onChange={setReference}
        needed
      />
      <Write
        label={t('notice.text')}
        longest={limits.NoticeRequest.text}
        hint={t('notice.text.hint')}
        value={text}
        onChange={setText}
        lines={3}
        needed={!file}
      />
      <div className="field">
        <ChooseFile kinds={Object.values(PAPER_FILES)} waiting={keep.waiting} onChoose={(chosen) => void keep.run(chosen)}>
          <T k="notice.file" />
        </ChooseFile>
        <ProblemNote error={keep.error} />
        {file && (
          <p className="small" role="status">
            {file.fileName} <span className="mono quiet">SHA-256 {file.sha256.slice(0, 16)}…</span>
          </p>
        )}
      </div>
    </ActForm>
  )
}
