import { all, type ProposalView } from '../../api/views'
import type { Capacity } from '../Acting'

/** Whether one acts for a delegation that has said itself that it sponsors the proposal. */
export function standsBehind(proposal: ProposalView, now: Capacity | undefined): boolean {
  return now?.kind === 'seat' && all(proposal.confirmed).some(({ delegation }) => delegation === now.delegation)
}

/** Whether it was tabled and not withdrawn. */
export const live = ({ life }: ProposalView) => ['tabled', 'revised', 'reintroduced'].includes(life)
