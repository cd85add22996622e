import { acts } from '../api/acts'
import { all, type ProposalView } from '../api/views'
import { T } from '../shared/i18n'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useActing } from './Acting'
import { useAct } from './useAct'

/** What a delegation that was not asked may do: sponsor as well, or support that it be discussed. */
export function SponsorActs({ proposal }: { proposal: ProposalView }) {
  const { now } = useActing()
  const join = useAct(acts.joinSponsors)
  const support = useAct(acts.supportProposal)
  const delegation = now?.kind === 'seat' ? now.delegation : undefined
  const named = [...all(proposal.confirmed), ...all(proposal.listed)].some((sponsor) => sponsor.delegation === delegation)
  if (!delegation || named || proposal.life === 'withdrawn') return null
  const supports = all(proposal.dossier.supporters).some((supporter) => supporter.delegation === delegation)
  const live = proposal.life !== 'announced' && proposal.life !== 'non-paper'
  return (
    <div className="acts">
      <Press onPress={() => void join.run(proposal.id)} waiting={join.waiting}>
        <T k="sponsor.join" />
      </Press>{' '}
      {live && !supports && proposal.dossier.supportNeeded > 0 && (
        <Press onPress={() => void support.run(proposal.id)} waiting={support.waiting}>
          <T k="proposal.support" />
        </Press>
      )}
      <ProblemNote error={join.error ?? support.error} />
    </div>
  )
}
