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
          <li className={sentence.key.endsWith('.failed') ? 'failed' : sentence.key.endsWith('.held') ? 'held' : undefined} key={i}>
            {say(sentence)}
          </li>
        ))}
      </ul>
      {changedBy.length > 0 && (
        <>
          <h3>
            <T k="explained.changed-by" />
          </h3>
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
