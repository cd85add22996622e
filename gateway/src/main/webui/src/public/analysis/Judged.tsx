import { all } from '../../api/views'
import type { ResultView } from '../../api/whatIf'
import { T } from '../../shared/i18n'
import { State } from '../../shared/Tag'
import { Changes } from '../../shared/vote/Explained'
import { useCannot, useSentence } from '../../shared/vote/sentences'
import { Why } from '../../shared/vote/Why'

/** One vote under each charter: what it would have come to, and why; or what is missing to say so. */
export function Judged({ results, nameOf }: { results: readonly ResultView[]; nameOf: (charter: string) => string }) {
  return (
    <dl className="facts">
      {results.map((result) => (
        <Under key={result.charter} result={result} name={nameOf(result.charter)} />
      ))}
    </dl>
  )
}

function Under({ result, name }: { result: ResultView; name: string }) {
  const say = useSentence()
  const cannot = useCannot()
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {result.verdict ? (
          <>
            <State of="outcome" value={result.verdict} />
            {result.why && (
              <details>
                <summary>
                  <T k="what-if.why" />
                </summary>
                <div className="explained">
                  <p>{say(result.why.says)}</p>
                  <Why why={result.why} />
                  <Changes changes={all(result.why.changedBy)} level={4} />
                </div>
              </details>
            )}
          </>
        ) : (
          <span className="quiet">
            <T k="what-if.cannot" />: {cannot(result.cannotCountBecause)}
          </span>
        )}
      </dd>
    </>
  )
}
