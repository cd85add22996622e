import * as limits from '#limits'
import { useState } from 'react'
import { acts } from '../api/acts'
import { all, type ProposalView } from '../api/views'
import { ChooseOne, Write } from '../shared/Fields'
import { useWho } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useActing } from './Acting'
import { useAct } from './useAct'

type Answer = 'confirmed' | 'denied' | 'left'

/** A delegation says itself whether it sponsors; being listed by another counts for nothing. */
export function SponsorAnswer({ proposal }: { proposal: ProposalView }) {
  const { now } = useActing()
  const t = useT()
  const name = useWho()
  const among = (sponsors: ProposalView['listed']) => all(sponsors).some(({ delegation }) => delegation === now?.delegation)
  const listed = among(proposal.listed)
  if (now?.kind !== 'seat' || !now.delegation || !(listed || among(proposal.confirmed))) return null
  const { delegation } = now
  return (
    <div className="note busy">
      <p>
        <T k={listed ? 'sponsor.ask' : 'sponsor.is'} who={name(delegation)} />
      </p>
      {/* what is announced only has no sponsors to leave: it is taken back */}
      {proposal.life !== 'announced' && (
        <Ask label={<T k="sponsor.answer" />} title={t('sponsor.answer')} weight={listed ? 'strong' : 'plain'}>
          {(close) => <AnswerForm proposal={proposal.id} delegation={delegation} listed={listed} done={close} />}
        </Ask>
      )}
    </div>
  )
}

function AnswerForm({ proposal, delegation, listed, done }: { proposal: string; delegation: string; listed: boolean; done: () => void }) {
  const t = useT()
  const [answer, setAnswer] = useState<Answer>()
  const [reason, setReason] = useState('')
  const act = useAct(acts.answerSponsorship)
  const choices: Answer[] = listed ? ['confirmed', 'denied'] : ['left']
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (answer) void act.run(proposal, delegation, answer, reason.trim() || undefined).then((made) => made && done())
      }}
    >
      <ChooseOne label={t('sponsor.answer')} value={answer} onChange={setAnswer} options={choices.map((value) => ({ value, label: t(`sponsor.say.${value}`) }))} />
      <Write label={t('object.reason')} longest={limits.Sponsorship.reason} value={reason} onChange={setReason} lines={3} />
      <ProblemNote error={act.error} />
      <Press weight="strong" submit waiting={act.waiting}>
        <T k="send" />
      </Press>
    </form>
  )
}
