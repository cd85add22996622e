import { useMemo } from 'react'
import { T } from '../i18n'
import { phrased } from './difference'

/** A text beside the one it comes from: words gone and words new, marked for the eye and the ear. */
export function Compared({ before, after }: { before: string; after: string }) {
  const stretches = useMemo(() => phrased(before, after), [before, after])
  return (
    <>
      {stretches.map(({ kind, text }, i) => {
        if (kind === 'same') return <span key={i}>{text}</span>
        const Mark = kind === 'gone' ? 'del' : 'ins'
        return (
          <Mark key={i}>
            <span className="unseen">
              <T k={kind === 'gone' ? 'compare.gone' : 'compare.new'} />
            </span>
            {text}
          </Mark>
        )
      })}
    </>
  )
}
