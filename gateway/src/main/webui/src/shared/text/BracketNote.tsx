import type { ReactNode } from 'react'
import { all, type Bracketed, type BracketView } from '../../api/views'
import { useBody } from '../ForumContext'
import { T } from '../i18n'
import { Tag } from '../Tag'
import { Who } from '../Who'
import { holding } from './tree'

/** One bracket explained: who holds it and why, where it sits, what it hangs on. */
export function BracketNote({
  bracket,
  view,
  depth,
  acts,
}: {
  bracket: Bracketed
  view: BracketView | undefined
  depth: number
  acts?: ReactNode
}) {
  return (
    <section className={`bracket-note depth-${Math.min(depth, 3)}`} id={bracket.id} tabIndex={-1} aria-labelledby={`${bracket.id}-name`}>
      <h4 id={`${bracket.id}-name`} className="bracket-name">
        <T k="bracket.name" id={bracket.id} />
        {depth >= 4 && (
          <Tag tone="warn">
            <T k="bracket.deep" depth={depth} />
          </Tag>
        )}
      </h4>
      <ul className="holders">
        {holding(view).map(({ holder, reason }) => (
          <li key={holder}>
            <span className="chip held">
              <Who is={holder} />
            </span>
            <span className="holder-reason">{reason ? `“${reason}”` : <T k="bracket.no-reason" />}</span>
          </li>
        ))}
        {holding(view).length === 0 && (
          <li className="quiet">
            <T k="bracket.nobody" />
          </li>
        )}
      </ul>
      {view && <Path bodies={all(view.path).map(({ body }) => body)} here={view.body} />}
      {all(view?.links).length > 0 && (
        <p className="small">
          <T k="bracket.linked" ids={all(view?.links).join(', ')} />
        </p>
      )}
      {acts}
    </section>
  )
}

/** The bodies a bracket has come through, to the one it is before now. */
function Path({ bodies, here }: { bodies: readonly string[]; here: string }) {
  const name = useBody()
  const path = bodies.at(-1) === here ? bodies : [...bodies, here]
  return (
    <p className="bracket-path small">
      <T k="bracket.before" />{' '}
      {path.map((body, i) => (
        <span key={`${body}${i}`}>
          {i > 0 && <span className="quiet"> → </span>}
          {i === path.length - 1 ? <b>{name(body)}</b> : <span className="quiet">{name(body)}</span>}
        </span>
      ))}
    </p>
  )
}
