import * as limits from '#limits'
import { useState } from 'react'
import { agreementActs } from '../api/agreement'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useActing } from './Acting'
import { useAct } from './useAct'

/** Challenges the competence to deal with something, from a seat. */
export function ChallengeScope({ subject }: { subject: string }) {
  const t = useT()
  const { now } = useActing()
  if (now?.kind !== 'seat') return null
  return (
    <Ask small label={<T k="challenge" />} title={t('challenge.title')}>
      {(close) => <ChallengeForm subject={subject} done={close} />}
    </Ask>
  )
}

function ChallengeForm({ subject, done }: { subject: string; done: () => void }) {
  const t = useT()
  const [grounds, setGrounds] = useState('')
  const challenge = useAct(agreementActs.challenge)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void challenge.run(subject, grounds).then((made) => made && done())
      }}
    >
      <p>
        <T k="challenge.meaning" />
      </p>
      <Write label={t('challenge.grounds')} longest={limits.NewChallenge.grounds} value={grounds} onChange={setGrounds} lines={4} needed />
      <ProblemNote error={challenge.error} />
      <Press weight="strong" submit waiting={challenge.waiting}>
        <T k="challenge" />
      </Press>
    </form>
  )
}
