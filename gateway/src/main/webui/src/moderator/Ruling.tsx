import * as limits from '#limits'
import { useState } from 'react'
import { agreementActs } from '../api/agreement'
import type { Challenged } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useSubject } from '../shared/Subject'
import { TakeVote } from './TakeVote'

/** What may be done about a challenge: the chair rules; a delegation appeals. */
export function ChallengeActs({ challenge }: { challenge: Challenged }) {
  const t = useT()
  const { now } = useActing()
  const appeal = useAct(agreementActs.appeal)
  const subject = useSubject()
  // whoever presides over some body is asked; whether it is the body of the subject, the service knows
  const body = chairs(now, now?.body) ? now?.body : undefined
  return (
    <div className="bracket-acts">
      {body && !challenge.ruling && (
        <Ask small label={<T k="ruling.give" />} title={t('ruling.give')}>
          {(close) => <RulingForm challenge={challenge.id} item={challenge.subject.startsWith('item/')} done={close} />}
        </Ask>
      )}
      {now?.kind === 'seat' && challenge.ruling && !challenge.appealedBy && (
        <Press small onPress={() => void appeal.run(challenge.id)} waiting={appeal.waiting}>
          <T k="ruling.appeal" />
        </Press>
      )}
      {body && challenge.appealedBy && !challenge.poll && challenge.overruled == null && (
        <TakeVote body={body} matter="appeal" subject={`challenge/${challenge.id}`} question={t('appeal.question', { subject: subject(challenge.subject) })} />
      )}
      <ProblemNote error={appeal.error} />
    </div>
  )
}

function RulingForm({ challenge, item, done }: { challenge: string; item: boolean; done: () => void }) {
  const t = useT()
  const [scope, setScope] = useState<'in' | 'out'>()
  const [words, setWords] = useState('')
  const rule = useAct(agreementActs.rule)
  return (
    <ActForm act={rule} send={() => (scope ? rule.run(challenge, scope === 'in', words) : undefined)} done={done} label={<T k="ruling.give" />}>
      <ChooseOne
        label={t(item ? 'ruling.which-item' : 'ruling.which')}
        value={scope}
        onChange={setScope}
        options={[
          { value: 'in', label: t(item ? 'challenge.stands' : 'outcome-of.in-scope') },
          { value: 'out', label: t(item ? 'challenge.set-aside' : 'outcome-of.out-of-scope') },
        ]}
      />
      <Write label={t('ruling.words')} longest={limits.NewRuling.words} value={words} onChange={setWords} lines={4} needed />
    </ActForm>
  )
}
