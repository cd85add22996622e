import { all } from '../api/views'
import { Refusal } from '../api/problem'
import { T, useTIfAny } from './i18n'

/** What is wrong in a file: where, in which words, and why. */
export interface FaultView {
  place: string
  words?: string
  /** in English; the code says the same for a sentence in the reader's language */
  reason?: string
  code?: string
  with?: string[]
}

/** The faults that a refusal names. */
export function faultsOf(error: unknown): readonly FaultView[] {
  const faults = error instanceof Refusal ? error.problem.faults : undefined
  return Array.isArray(faults) ? (faults as FaultView[]).filter((fault) => typeof fault?.place === 'string') : []
}

/** What an English reason is filled in with, as a message takes it. */
export const filled = (values: readonly string[] | undefined): Record<string, string> => Object.fromEntries((values ?? []).map((value, n) => [String(n), value]))

// the service counts lines and paragraphs in English
const PLACE = /^(line|paragraph) (\d+)$/

/** Why it cannot stand; of wording, what is wrong with it has a name of its own. */
function reasonOf({ code, reason = '', with: values }: FaultView, say: ReturnType<typeof useTIfAny>): string {
  const flaw = code === 'wording' ? values?.[1] : undefined
  return flaw ? say(`wording-flaw.${flaw}`, reason) : say(`fault.of-file.${code}`, reason, filled(values))
}

/** A place in a file in the reader's language. */
export function placed(name: string, say: ReturnType<typeof useTIfAny>): string {
  const [, unit, n] = PLACE.exec(name) ?? []
  return unit && n ? say(`fault.${unit}`, name, { n }) : name === 'file' ? say('fault.file', name) : name
}

/** From the top of the file to its end; what has no such place keeps the one it has. */
function byPlace(one: FaultView, other: FaultView): number {
  const [, unit, n] = PLACE.exec(one.place) ?? []
  const [, otherUnit, m] = PLACE.exec(other.place) ?? []
  return unit && unit === otherUnit ? Number(n) - Number(m) : 0
}

export function FaultList({ faults }: { faults: readonly FaultView[] | null | undefined }) {
  const say = useTIfAny()
  if (all(faults).length === 0) return null
  return (
    <div className="note stop" role="alert">
      <p>
        <b>
          <T k="faults.count" count={all(faults).length} />
        </b>
      </p>
      <ol className="plain faults">
        {all(faults).toSorted(byPlace).map((fault, i) => (
          <li key={`${fault.place} ${i}`}>
            <b>{placed(fault.place, say)}</b> {reasonOf(fault, say)}
            {fault.words && <q className="block small">{fault.words}</q>}
          </li>
        ))}
      </ol>
    </div>
  )
}
