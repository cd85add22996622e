import { Link } from 'wouter'
import type { DraftView } from '../api/views'
import { useForum } from './ForumContext'
import { T } from './i18n'
import { Quoted } from './Quoted'

/** What was promised at openings, on every item that it touches; what came of it is a page of its own. */
export function Promised({ of }: { of: readonly NonNullable<DraftView['commitments']>[number][] }) {
  const { id } = useForum()
  if (of.length === 0) return null
  return (
    <p className="small quiet">
      <Link href={`/forums/${id}/promises`}>
        <T k="promises.made" />
      </Link>{' '}
      {of.map(({ id: promise, text }, i) => (
        <span key={`${promise} ${i}`}>
          {i > 0 && ' · '}
          <Quoted>{text}</Quoted>
        </span>
      ))}
    </p>
  )
}
