import { all } from '../api/views'
import { Refusal } from '../api/problem'
import { T } from './i18n'

/** What is wrong in a file: where, in which words, and why. */
export interface FaultView {
  place: string
  words?: string
  reason?: string
}

/** The faults that a refusal names. */
export function faultsOf(error: unknown): readonly FaultView[] {
  const faults = error instanceof Refusal ? error.problem.faults : undefined
  return Array.isArray(faults) ? (faults as FaultView[]).filter((fault) => typeof fault?.place === 'string') : []
}

export function FaultList({ faults }: { faults: readonly FaultView[] | null | undefined }) {
  if (all(faults).length === 0) return null
  return (
    <div className="note stop" role="alert">
      <p>
        <b>
          <T k="faults.count" count={all(faults).length} />
        </b>
      </p>
      <ol className="plain faults">
        {all(faults).map((fault, i) => (
          <li key={`${fault.place} ${i}`}>
            <b>{fault.place}</b> {fault.reason}
            {fault.words && <q className="block small">{fault.words}</q>}
          </li>
        ))}
      </ol>
    </div>
  )
}
