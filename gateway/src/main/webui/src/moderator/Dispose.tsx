import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Disposed, paperActs } from '../api/papers'
import { proposals } from '../api/queries'
import { all, type ProposalView } from '../api/views'
import { leads, useActing } from '../delegate/Acting'
import { live } from '../delegate/papers/standsBehind'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { useForum, useWithBody } from '../shared/ForumContext'
import { T, useT, Word } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'

const WAYS = ['considered', 'merged-into', 'superseded', 'not-yet-considered'] as const

/** Says where a proposal ended, so that a session can close; by a body it was before, or the secretariat. */
export function Dispose({ view }: { view: ProposalView }) {
  const t = useT()
  const { now } = useActing()
  const withBody = useWithBody()
  const before = all(view.instructions).some((instruction) => leads(now, withBody(instruction)))
  if (!live(view) || !(before || leads(now, withBody({})) || now?.kind === 'secretariat')) return null
  return (
    <Ask small label={<T k="dispose" />} title={t('dispose.title', { symbol: view.symbol })}>
      {(close) => <Form view={view} done={close} />}
    </Ask>
  )
}

function Form({ view, done }: { view: ProposalView; done: () => void }) {
  const { id } = useForum()
  const t = useT()
  const others = all(useQuery(proposals(id)).data).filter((other) => other.id !== view.id)
  const [way, setWay] = useState<Disposed>('considered')
  const [into, setInto] = useState('')
  const [note, setNote] = useState('')
  const act = useAct(paperActs.dispose)
  const points = way === 'merged-into' || way === 'superseded'
  return (
    <ActForm
      act={act}
      send={() => act.run(view.id, { disposition: way, into: points ? into || undefined : undefined, note: note.trim() || undefined })}
      done={done}
      label={<T k="dispose" />}
    >
      <ChooseOne label={t('dispose.way')} value={way} onChange={setWay} options={WAYS.map((value) => ({ value, label: <Word of="disposition" value={value} /> }))} />
      {points && (
        <Pick
          label={t('dispose.into')}
          value={into}
          onChange={setInto}
          options={others.map((other) => ({ id: other.id, name: other.symbol, note: other.title }))}
          needed={way === 'merged-into'}
        />
      )}
      <Write label={t('note')} longest={limits.NewDisposition.note} value={note} onChange={setNote} lines={2} />
    </ActForm>
  )
}
