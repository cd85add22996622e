import { all, type Verdict } from '../../api/views'
import { useLanguage, T } from '../i18n'
import { useSentence } from './sentences'

/** Why a count came out as it did, in words, and what would have changed it. */
export function Explained({ verdict }: { verdict: Verdict }) {
  const say = useSentence()
  const { language } = useLanguage()
  const [outcome, ...because] = all(verdict.explanation.because)
  const changedBy = all(verdict.explanation.changedBy)
  return (
    <div className="explained">
      {outcome && <p className={`outcome ${verdict.outcome}`}>{say(outcome)}</p>}
      <ul className="because">
        {because.map((sentence, i) => (
          <li className={markOf(sentence.key)} key={i}>
            {say(sentence)}
          </li>
        ))}
      </ul>
      {changedBy.length > 0 && (
        <>
          <h2>
            <T k="explained.changed-by" />
          </h2>
          <ul className="because changed">
            {changedBy.map((sentence, i) => (
              <li key={i}>{say(sentence)}</li>
            ))}
          </ul>
        </>
      )}
      {language !== 'en' && (
        <details className="small">
          <summary>
            <T k="explained.as-recorded" />
          </summary>
          <p lang="en">{[...all(verdict.explanation.because), ...changedBy].map(({ english }) => english).join(' ')}</p>
        </details>
      )}
    </div>
  )
}

// whether a condition held; a postponement or a test of rejection that is not met is no failure
function markOf(key: string): string | undefined {
  if (key.startsWith('postponement.') || key.startsWith('rejection.')) return undefined
  return key.endsWith('.held') ? 'held' : key.endsWith('.failed') ? 'failed' : undefined
}
