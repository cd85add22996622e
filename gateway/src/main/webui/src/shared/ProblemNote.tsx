import { Refusal } from '../api/problem'
import { T, useTIfAny } from './i18n'

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
  return (
    <div className="note stop" role="alert">
      <p>
        <b>{say(`problem.${code}`, title || code)}</b>
      </p>
      {detail && <p>{detail}</p>}
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
