import { Refusal } from '../../api/problem'
import { T } from '../../shared/i18n'
import { ProblemNote } from '../../shared/ProblemNote'

interface TextFault {
  line?: number
  column?: string | number
  reason?: string
}

/** What is wrong in a text somebody sent, place by place; any other refusal in its words. */
export function TableFaults({ error }: { error: unknown }) {
  const faults = faultsOf(error)
  return (
    <>
      <ProblemNote error={error} />
      {faults.length > 0 && (
        <ul className="faults">
          {faults.map(({ line, column, reason }, i) => (
            <li key={i}>
              {line !== undefined && (
                <b>
                  {column === undefined ? <T k="what-if.line" line={line} /> : <T k="what-if.line-column" line={line} column={column} />}
                </b>
              )}{' '}
              <span lang="en">{reason}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function faultsOf(error: unknown): TextFault[] {
  if (!(error instanceof Refusal)) return []
  const { faults } = error.problem as { faults?: TextFault[] }
  return Array.isArray(faults) ? faults : []
}
