import * as limits from '#limits'
import { useState } from 'react'
import { agreementActs } from '../api/agreement'
import type { BracketView } from '../api/views'
import { useAct } from '../delegate/useAct'
import { ChooseOne, Write } from '../shared/Fields'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Instant, instant } from '../shared/Until'

/** Passes a bracket up, or sends it down with a mandate; each with a deadline where one is set. */
export function PassOn({ bracket }: { bracket: BracketView }) {
  const t = useT()
  const { bodies } = useForum()
  const name = useBody()
  const parent = bodies.get(bracket.body)?.parent
  const below = [...bodies.values()].filter((body) => body.parent === bracket.body)
  return (
    <>
      {parent && (
        <Ask small label={<T k="bracket.escalate" />} title={t('bracket.escalate.title', { id: bracket.id, body: name(parent) })}>
          {(close) => <UpForm bracket={bracket.id} done={close} />}
        </Ask>
      )}
      {below.length > 0 && (
        <Ask small label={<T k="bracket.refer" />} title={t('bracket.refer.title', { id: bracket.id })}>
          {(close) => <DownForm bracket={bracket.id} below={below.map(({ id }) => id)} done={close} />}
        </Ask>
      )}
    </>
  )
}

function UpForm({ bracket, done }: { bracket: string; done: () => void }) {
  const t = useT()
  const [note, setNote] = useState('')
  const [until, setUntil] = useState('')
  const escalate = useAct(agreementActs.escalate)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void escalate.run(bracket, note.trim() || undefined, instant(until)).then((made) => made && done())
      }}
    >
      <Write label={t('bracket.escalate.note')} longest={limits.NewEscalation.note} value={note} onChange={setNote} lines={3} />
      <Instant label={t('bracket.deadline')} value={until} onChange={setUntil} />
      <ProblemNote error={escalate.error} />
      <Press weight="strong" submit waiting={escalate.waiting}>
        <T k="bracket.escalate" />
      </Press>
    </form>
  )
}

function DownForm({ bracket, below, done }: { bracket: string; below: string[]; done: () => void }) {
  const t = useT()
  const name = useBody()
  const [to, setTo] = useState(below.length === 1 ? below[0] : undefined)
  const [mandate, setMandate] = useState('')
  const [until, setUntil] = useState('')
  const refer = useAct(agreementActs.refer)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (to) void refer.run(bracket, to, mandate.trim(), instant(until)).then((made) => made && done())
      }}
    >
      <ChooseOne label={t('bracket.refer.to')} value={to} onChange={setTo} options={below.map((id) => ({ value: id, label: name(id) }))} />
      <Write label={t('bracket.refer.mandate')} longest={limits.NewReferral.mandate} value={mandate} onChange={setMandate} lines={3} needed />
      <Instant label={t('bracket.deadline')} value={until} onChange={setUntil} />
      <ProblemNote error={refer.error} />
      <Press weight="strong" submit waiting={refer.waiting}>
        <T k="bracket.refer" />
      </Press>
    </form>
  )
}
