import type { PollView } from '../../api/views'

/** What a vote came to: its count, or how a tie was settled after it; nothing while it is undecided. */
export function outcomeOf({ verdict, afterwards }: Pick<PollView, 'verdict' | 'afterwards'>) {
  const counted = verdict?.outcome
  if (counted === 'pending-casting-vote' && afterwards?.casting) return afterwards.casting === 'yes' ? 'adopted' : 'rejected'
  return counted === 'pending-second-vote' && afterwards?.tieRejected ? 'rejected' : counted
}
