import { acts } from '../api/acts'
import { T } from '../shared/i18n'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useAct } from './useAct'

/** For who is signed in and has no seat or office here: an invitation may be waiting for their address. */
export function Claim() {
  const claim = useAct(acts.claimInvitations)
  return (
    <div className="claim">
      <span className="small quiet">
        <T k={claim.done ? 'claim.none' : 'claim.ask'} />
      </span>
      {!claim.done && (
        <Press small onPress={() => void claim.run()} waiting={claim.waiting}>
          <T k="claim" />
        </Press>
      )}
      <ProblemNote error={claim.error} />
    </div>
  )
}
