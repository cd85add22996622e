import { Word } from '../i18n'
import type { Group } from './groups'

/** The heading over provisions that stand together: their part, and what they are about. */
export function GroupHeading({ group, language }: { group: Group<unknown>; language: string }) {
  const { part, heading } = group
  const same = heading?.toLowerCase() === part?.toLowerCase()
  return (
    <h2 className="draft-part-name">
      {!same && part && (
        <span className="draft-part-kind">
          <Word of="part" value={part} />
        </span>
      )}{' '}
      {heading ? <span lang={language}>{heading}</span> : same && <Word of="part" value={part} />}
    </h2>
  )
}
