import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { type AmendmentView, margin } from '../api/margin'
import { polls } from '../api/queries'
import { all, type ProvisionView } from '../api/views'
import { useAct } from '../delegate/useAct'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Say } from '../shared/Say'
import { TakeVote } from './TakeVote'
import { Sure } from '../shared/Sure'
import { useInSession } from '../shared/useInSession'

/** What the chair does with an amendment: put it; then the gavel, or a vote and what it decided. */
export function AmendmentRulings({ amendment, provision }: { amendment: AmendmentView; provision: ProvisionView }) {
  const t = useT()
  const put = useAct(margin.put)
  const adopt = useAct(margin.adopt)
  const reject = useAct(margin.reject)
  const votes = useVotesOn(amendment.id)
  const inSession = useInSession()
  const { id, stage } = amendment
  const objected = all(amendment.objections).length > 0
  const decided = votes.find(({ outcome }) => outcome)
  const running = votes.some(({ outcome, state }) => !outcome && state !== 'cancelled')
  if (!inSession(amendment.body ?? '')) {
    return (
      <p className="small">
        <T k="amendment.no-meeting" />
      </p>
    )
  }
  if (stage === 'tabled') {
    return (
      <>
        <Press small onPress={() => void put.run(id)} waiting={put.waiting}>
          <T k="amendment.put" />
        </Press>
        <ProblemNote error={put.error} />
      </>
    )
  }
  return (
    <>
      {!decided && !objected && !running && (
        <Sure small weight="strong" label={<T k="amendment.adopt" />} title={t('amendment.adopt')} meaning={<T k="amendment.adopt.sure" />} act={{ ...adopt, run: () => adopt.run(id) }} />
      )}
      {decided &&
        (decided.outcome === 'adopted' ? (
          <Sure small weight="strong" label={<T k="amendment.adopt.vote" />} title={t('amendment.adopt.vote')} meaning={<T k="amendment.adopt.sure" />} act={{ ...adopt, run: () => adopt.run(id, decided.poll) }} />
        ) : (
          <Sure small weight="strong" label={<T k="amendment.reject.vote" />} title={t('amendment.reject.vote')} meaning={<T k="amendment.reject.sure" />} act={{ ...reject, run: () => reject.run(id, decided.poll) }} />
        ))}
      {!decided && !running && (
        <>
          <TakeVote
            body={amendment.body}
            matter="proposal"
            subject={`amendment/${id}`}
            question={t('amendment.vote.question', { id, number: provision.number })}
          />
          <Say
            label={<T k="amendment.reject" />}
            title={t('amendment.reject.title', { id })}
            field={t('reason')}
            longest={limits.NewOutcome.reason}
            needed={false}
            act={{ ...reject, run: (reason) => reject.run(id, undefined, reason || undefined) }}
          />
        </>
      )}
      <ProblemNote error={adopt.error ?? (decided ? reject.error : undefined)} />
    </>
  )
}

function useVotesOn(amendment: string) {
  const { id } = useForum()
  const { data } = useQuery(polls(id))
  return all(data).filter(({ subject }) => subject === `amendment/${amendment}`)
}

/** The votes taken on an amendment, for everybody to follow. */
export function VotesOn({ amendment }: { amendment: string }) {
  const { id } = useForum()
  return useVotesOn(amendment).map(({ poll }) => (
    <Link className="small" href={`/forums/${id}/polls/${poll}`} key={poll}>
      <T k="amendment.vote" />
    </Link>
  ))
}
