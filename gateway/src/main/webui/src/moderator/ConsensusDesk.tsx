import * as limits from '#limits'
import { useState } from 'react'
import { acts } from '../api/acts'
import { agreementActs } from '../api/agreement'
import { all, type CallView, type DraftView } from '../api/views'
import { leads, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ChooseMany, ChooseOne, Write } from '../shared/Fields'
import { useBody, useWithBody } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Instant, instant, Until } from '../shared/Until'
import { Sure } from '../shared/Sure'

/** Calls for consensus that are open, for everyone; opening one and the gavel, for the moderator. */
export function ConsensusDesk({ draft }: { draft: DraftView }) {
  const { now } = useActing()
  const open = all(draft.calls).filter((call) => call.stage === 'open')
  const mayCall = now?.kind === 'office' && leads(now, now.body ?? '')
  return (
    <>
      {open.map((call) => (
        <OpenCall call={call} draft={draft} key={call.id} />
      ))}
      {mayCall && now.body && <NewCall body={now.body} draft={draft} />}
    </>
  )
}

function OpenCall({ call, draft }: { call: CallView; draft: DraftView }) {
  const { now } = useActing()
  const body = useBody()
  const t = useT()
  const gavel = useAct(acts.gavel)
  const numbers = all(draft.provisions)
    .filter(({ id }) => all(call.provisions).some((pin) => pin.provision === id))
    .map(({ id, number }) => (
      <a href={`#p-${id}`} key={id}>
        {number}
      </a>
    ))
  return (
    <div className="note busy call" role="status">
      <p>
        <b>
          <T k="consensus.called" body={body(call.body)} />
        </b>
        <br />
        <T k={call.until ? 'silence.meaning' : 'consensus.meaning'} /> <span className="numbers">{numbers}</span>
        {call.until && (
          <>
            <br />
            <Until at={call.until} />
          </>
        )}
      </p>
      {leads(now, call.body) && !call.until && (
        <>
          <Sure weight="strong" label={<T k="consensus.gavel" />} title={t('consensus.gavel')} meaning={<T k="consensus.gavel.sure" />} act={{ ...gavel, run: () => gavel.run(call.id) }} />
          <ProblemNote error={gavel.error} />
        </>
      )}
    </div>
  )
}

function NewCall({ body, draft }: { body: string; draft: DraftView }) {
  const t = useT()
  const name = useBody()
  const withBody = useWithBody()
  const here = all(draft.provisions).filter((provision) => provision.state !== 'referred' && withBody(provision) === body)
  if (here.length === 0) return null
  return (
    <div className="desk-bar">
      <Ask weight="strong" label={<T k="consensus.call" />} title={t('consensus.call.title', { body: name(body) })}>
        {(close) => <CallForm body={body} provisions={here} done={close} />}
      </Ask>
    </div>
  )
}

function CallForm({ body, provisions, done }: { body: string; provisions: DraftView['provisions']; done: () => void }) {
  const t = useT()
  const [chosen, setChosen] = useState<string[]>([])
  const [how, setHow] = useState<'room' | 'silence'>('room')
  const [until, setUntil] = useState('')
  const [note, setNote] = useState('')
  const call = useAct(acts.callConsensus)
  const silence = useAct(agreementActs.openSilence)
  const end = instant(until)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const put = how === 'room' ? call.run(body, chosen) : end && silence.run(body, chosen, end, note.trim() || undefined)
        void Promise.resolve(put).then((made) => made && done())
      }}
    >
      <ChooseOne
        label={t('call.how')}
        value={how}
        onChange={setHow}
        options={[
          { value: 'room', label: t('call.how.room'), note: t('consensus.meaning') },
          { value: 'silence', label: t('call.how.silence'), note: t('silence.meaning') },
        ]}
      />
      {how === 'silence' && (
        <>
          <Instant label={t('call.until')} value={until} onChange={setUntil} needed />
          <Write label={t('note')} longest={limits.NewCall.note} value={note} onChange={setNote} lines={2} />
        </>
      )}
      <ChooseMany
        needed
        label={t('consensus.provisions')}
        value={chosen}
        onChange={setChosen}
        options={all(provisions).map(({ id, number, heading, brackets }) => ({
          value: id,
          label: `${number} ${heading ?? ''}`,
          note: all(brackets).length > 0 ? t('draft.brackets', { brackets: all(brackets).length }) : undefined,
        }))}
      />
      <ProblemNote error={how === 'room' ? call.error : silence.error} />
      <Press weight="strong" submit waiting={call.waiting || silence.waiting} disabled={chosen.length === 0}>
        <T k="consensus.call" />
      </Press>
    </form>
  )
}
