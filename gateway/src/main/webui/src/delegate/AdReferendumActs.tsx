import * as limits from '#limits'
import { useState } from 'react'
import { agreementActs } from '../api/agreement'
import { all, type ProvisionView } from '../api/views'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Instant, instant, Until } from '../shared/Until'
import { Who } from '../shared/Who'
import { useActing } from './Acting'
import { useAct } from './useAct'
import { Quoted } from '../shared/Quoted'

/** Who agrees subject to a capital's confirmation, and until when it may withdraw; the seat's own acts. */
export function AdReferendumNote({ provision }: { provision: ProvisionView }) {
  const { now } = useActing()
  return (
    <>
      {all(provision.adReferendum).map((one) => (
        <div className="note" key={one.id}>
          <p className="small">
            <T k="ad-referendum.of" who={<Who is={one.seat} />} /> {one.until && <Until at={one.until} />}
            {one.note && <>{' '}<Quoted>{one.note}</Quoted></>}
          </p>
          {now?.seat === one.seat && <Answer entry={one.id} />}
        </div>
      ))}
    </>
  )
}

function Answer({ entry }: { entry: string }) {
  const t = useT()
  const confirm = useAct(agreementActs.confirm)
  return (
    <div className="bracket-acts">
      <Press small weight="strong" onPress={() => void confirm.run(entry)} waiting={confirm.waiting}>
        <T k="ad-referendum.confirm" />
      </Press>
      <Ask small label={<T k="ad-referendum.withdraw" />} title={t('ad-referendum.withdraw')}>
        {(close) => <WithdrawForm entry={entry} done={close} />}
      </Ask>
      <ProblemNote error={confirm.error} />
    </div>
  )
}

function WithdrawForm({ entry, done }: { entry: string; done: () => void }) {
  const t = useT()
  const [reason, setReason] = useState('')
  const withdraw = useAct(agreementActs.withdraw)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void withdraw.run(entry, reason.trim() || undefined).then((made) => made && done())
      }}
    >
      <p>
        <T k="ad-referendum.withdraw.meaning" />
      </p>
      <Write label={t('object.reason')} value={reason} onChange={setReason} lines={3} />
      <ProblemNote error={withdraw.error} />
      <Press weight="strong" submit waiting={withdraw.waiting}>
        <T k="ad-referendum.withdraw" />
      </Press>
    </form>
  )
}

/** Agrees to what a call is about, subject to the capital. */
export function EnterAdReferendum({ call, provision, number }: { call: string; provision: string; number: string }) {
  const t = useT()
  return (
    <Ask small label={<T k="ad-referendum.enter" />} title={t('ad-referendum.enter.title', { number })}>
      {(close) => <EnterForm call={call} provision={provision} done={close} />}
    </Ask>
  )
}

function EnterForm({ call, provision, done }: { call: string; provision: string; done: () => void }) {
  const t = useT()
  const [until, setUntil] = useState('')
  const [note, setNote] = useState('')
  const enter = useAct(agreementActs.enterAdReferendum)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const end = instant(until)
        if (end) void enter.run(call, provision, end, note.trim() || undefined).then((made) => made && done())
      }}
    >
      <p>
        <T k="ad-referendum.meaning" />
      </p>
      <Instant label={t('ad-referendum.until')} value={until} onChange={setUntil} needed />
      <Write label={t('note')} longest={limits.NewAdReferendum.note} value={note} onChange={setNote} lines={2} />
      <ProblemNote error={enter.error} />
      <Press weight="strong" submit waiting={enter.waiting}>
        <T k="ad-referendum.enter" />
      </Press>
    </form>
  )
}
