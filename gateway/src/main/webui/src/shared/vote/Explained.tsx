import { all, type Reason, type Sentence } from '../../api/views'
import { T, useLanguage } from '../i18n'
import { useSentence } from './sentences'
import { Why } from './Why'

/** Why a count came out as it did, in words, and what would have changed it. */
export function Explained({ why, recorded }: { why: Reason; recorded: readonly string[] }) {
  const say = useSentence()
  const { language } = useLanguage()
  return (
    <div className="explained">
      <p className={`outcome ${why.says.key?.replace('verdict.', '')}`}>{say(why.says)}</p>
      <Why why={why} />
      <Changes changes={all(why.changedBy)} />
      {language !== 'en' && (
        <details className="small">
          <summary>
            <T k="explained.as-recorded" />
          </summary>
          <p lang="en">{recorded.join(' ')}</p>
        </details>
      )}
    </div>
  )
}

/** What would have turned the outcome; nothing where nothing small would have. */
export function Changes({ changes, level = 2 }: { changes: readonly Sentence[]; level?: 2 | 4 }) {
  const say = useSentence()
  if (changes.length === 0) return null
  const Title = level === 2 ? 'h2' : 'p'
  return (
    <>
      <Title>
        <T k="explained.changed-by" />
      </Title>
      <ul className="because changed">
        {changes.map((one) => (
          <li key={one.english}>{say(one)}</li>
        ))}
      </ul>
    </>
  )
}
