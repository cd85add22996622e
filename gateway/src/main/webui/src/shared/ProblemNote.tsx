import { Refusal } from '../api/problem'
import { filled } from './FaultList'
import { T, useLanguage, useTIfAny } from './i18n'

/** A refusal or a failure in words: what, why, and what to quote when asking for help. */
export function ProblemNote({ error }: { error: unknown }) {
  const say = useTIfAny()
  if (!error) return null
  if (!(error instanceof Refusal)) {
    return (
      <div className="note stop" role="alert">
        <p>
          <T k="problem.out-of-reach" />
        </p>
      </div>
    )
  }
  const { code, detail, title, traceId } = error.problem
  const faults = faultsOfFields(error)
  return (
    <div className="note stop" role="alert">
      <p>
        <b>{say(`problem.${code}`, title || code)}</b>
      </p>
      {faults.length > 0 ? (
        <ul>
          {faults.map(({ field, reason, code: why, with: values }) => (
            <li key={`${field} ${reason}`}>
              <b>{say(`fault.field.${field}`, field)}</b>: {why === 'form' ? <T k="fault.form" /> : say(`fault.of-field.${why}`, reason, filled(values))}
            </li>
          ))}
        </ul>
      ) : (
        detail && <Detail said={detail} />
      )}
      <p className="small quiet">
        <code>{code}</code>
        {traceId && (
          <>
            {' · '}
            <T k="problem.trace" id={traceId} />
          </>
        )}
      </p>
    </div>
  )
}

/** What is wrong field by field, where a refusal says so. */
function faultsOfFields(error: Refusal): FieldFault[] {
  const { faults } = error.problem as { faults?: Partial<FieldFault>[] }
  return Array.isArray(faults) ? faults.flatMap(({ field, reason, ...rest }) => (field && reason ? [{ field, reason, ...rest }] : [])) : []
}

interface FieldFault {
  field: string
  reason: string
  code?: string
  with?: string[]
}

/** One sentence about this occurrence, which the service says in English. */
function Detail({ said }: { said: string }) {
  const { language } = useLanguage()
  if (language === 'en') return <p>{said}</p>
  return (
    <details className="small">
      <summary>
        <T k="problem.in-english" />
      </summary>
      <p lang="en">{said}</p>
    </details>
  )
}
