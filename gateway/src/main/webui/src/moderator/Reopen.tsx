import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { agreementActs } from '../api/agreement'
import { polls } from '../api/queries'
import { all, type ProvisionView } from '../api/views'
import { leads, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { TakeVote } from './TakeVote'

/** Opens agreed text again, as the charter provides; for the chair whose act that is: adopted text is the plenary's. */
export function Reopen({ provision }: { provision: ProvisionView }) {
  const t = useT()
  const { now } = useActing()
  const { id } = useForum()
  const votes = all(useQuery(polls(id)).data).filter(({ subject }) => subject === `reopening/${provision.id}`)
  const { opening } = provision
  if (!opening || provision.reopening || !leads(now, opening.body)) return null
  if (opening.rule === 'vote' && !votes.some(({ outcome }) => outcome === 'adopted')) {
    // the charter has it voted on first; once it is carried, the chair opens it
    if (votes.some(({ outcome, state }) => !outcome && state !== 'cancelled')) return null
    return (
      <TakeVote
        body={opening.body}
        matter="reconsideration"
        subject={`reopening/${provision.id}`}
        question={t('reopen.vote.question', { number: provision.number })}
        label="reopen.vote"
      />
    )
  }
  return (
    <Ask small label={<T k="reopen" />} title={t('reopen.title', { number: provision.number })}>
      {(close) => <ReopenForm provision={provision.id} done={close} />}
    </Ask>
  )
}

function ReopenForm({ provision, done }: { provision: string; done: () => void }) {
  const t = useT()
  const [reason, setReason] = useState('')
  const reopen = useAct(agreementActs.reopen)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void reopen.run(provision, reason).then((made) => made && done())
      }}
    >
      <p>
        <T k="reopen.meaning" />
      </p>
      <Write label={t('reopen.reason')} longest={limits.NewReopening.reason} value={reason} onChange={setReason} lines={3} needed />
      <ProblemNote error={reopen.error} />
      <Press weight="strong" submit waiting={reopen.waiting}>
        <T k="reopen" />
      </Press>
    </form>
  )
}
