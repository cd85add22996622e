import { all, type Reason, type Sentence } from '../../api/views'
import type { ResultView } from '../../api/whatIf'
import { T, useLanguage } from '../../shared/i18n'
import { State } from '../../shared/Tag'
import { Changes } from '../../shared/vote/Explained'
import { useCannot, useSentence } from '../../shared/vote/sentences'
import { Why } from '../../shared/vote/Why'

/** What would be different and why, in a sentence for each outcome, before anything is said charter by charter. */
export function Differing({ results, nameOf }: { results: readonly ResultView[]; nameOf: (charter: string) => string }) {
  const say = useSentence()
  const { language } = useLanguage()
  const outcomes = [...new Set(results.flatMap(({ verdict }) => (verdict ? [verdict] : [])))]
  if (outcomes.length === 1 && results.length > 1 && results.every(({ verdict }) => verdict)) {
    return (
      <p>
        <T k="what-if.alike" outcome={<State of="outcome" value={outcomes[0] ?? ''} />} />
      </p>
    )
  }
  if (outcomes.length < 2) return null
  const list = new Intl.ListFormat(language)
  return (
    <ul className="plain differing">
      {outcomes.flatMap((outcome) => {
        const alike = results.filter(({ verdict }) => verdict === outcome)
        const because = ({ why }: ResultView) => [...new Set(why ? decided(why).map((one) => reason(say(one), one)) : [])].join(' ')
        return [...new Set(alike.map(because))].map((words) => (
          <li key={outcome + words}>
            <T
              k="what-if.under"
              outcome={<State of="outcome" value={outcome} />}
              charters={<b>{list.format(alike.filter((one) => because(one) === words).map(({ charter }) => nameOf(charter)))}</b>}
            />{' '}
            {words}
          </li>
        ))
      })}
    </ul>
  )
}

// the outcome stands before it already
const reason = (said: string, { key }: Sentence) => (key === 'verdict.stopped' ? said.replace(/^[^:：]+[:：]\s*/, '') : said)

// what the outcome hung on: a veto, else of all tests the fewest that say it
function decided(step: Reason): Sentence[] {
  if (step.says.key === 'verdict.stopped') return [step.says]
  return step.decided ? [step.says] : all(step.parts).flatMap(decided)
}

/** One vote under each charter: what it would have come to, and why; or what is missing to say so. */
export function Judged({ results, nameOf }: { results: readonly ResultView[]; nameOf: (charter: string) => string }) {
  return (
    <dl className="facts judged">
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
