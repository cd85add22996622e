import { Link } from 'wouter'
import type { BodyView } from '../../api/views'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, useName, Word } from '../../shared/i18n'
import { Tag } from '../../shared/Tag'

/** The hierarchy: plenary › committee › working group › ad hoc group. */
export function BodyTree({ bodies, under }: { bodies: readonly BodyView[]; under?: string }) {
  const { id } = useForum()
  const nameOf = useName()
  const here = bodies.filter((body) => (body.parent ?? undefined) === under)
  if (here.length === 0) return null
  return (
    <ul className="tree">
      {here.map((body) => (
        <li key={body.id}>
          <p className="tree-node">
            <b>{nameOf(body.names, body.id)}</b>{' '}
            {!body.open && (
              <Tag>
                <T k="body.closed" />
              </Tag>
            )}
            <span className="small quiet block">
              <Word of="body" value={body.kind} />
              {body.members > 0 && (
                <>
                  {' · '}
                  <T k="body.members" count={body.members} />
                </>
              )}
              {all(body.officers).length > 0 && (
                <>
                  {' · '}
                  {[...new Set(all(body.officers).map(({ office }) => office))].map((office, i) => (
                    <span key={office}>
                      {i > 0 && ', '}
                      <Word of="office" value={office} />
                    </span>
                  ))}
                </>
              )}
            </span>
            <Link className="small" href={`/forums/${id}/bodies/${body.id}/desk`}>
              <T k="desk" />
              <span className="unseen"> {nameOf(body.names, body.id)}</span>
            </Link>
            {body.mandate && <span className="small block">{body.mandate}</span>}{' '}
            {body.parent && (
              <Link className="small" href={`/forums/${id}/bodies/${body.id}/report`}>
                <T k="report.link" />
                <span className="unseen"> {nameOf(body.names, body.id)}</span>
              </Link>
            )}
          </p>
          <BodyTree bodies={bodies} under={body.id} />
        </li>
      ))}
    </ul>
  )
}
