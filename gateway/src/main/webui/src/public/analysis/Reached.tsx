import { Link } from 'wouter'
import type { ReachView } from '../../api/analysis'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { State, Tag } from '../../shared/Tag'

/** Every provision reached, with each use and what stands beside it. */
export function Reached({ reach }: { reach: ReachView }) {
  const { id } = useForum()
  return (
    <ul className="plain rows">
      {all(reach.places).map((place) => (
        <li className="row" key={place.provision}>
          <p className="row-head">
            <Link href={`/forums/${id}/draft#p-${place.provision}`}>
              <b>{place.number}</b>
            </Link>{' '}
            {place.state && <State of="provision-state" value={place.state} />}{' '}
            {place.defines && (
              <Tag tone="good">
                <T k="term.defines" />
              </Tag>
            )}{' '}
            {place.refers && (
              <Tag>
                <T k="term.refers" />
              </Tag>
            )}{' '}
            {all(place.via).length > 0 && (
              <Tag>
                <T k="term.via" terms={all(place.via).join(', ')} />
              </Tag>
            )}
          </p>
          {place.referred && (
            <p className="small quiet">
              <T k="term.referred" />
            </p>
          )}
          {all(place.uses).map((use, i) => (
            <p className="small" dir="auto" key={i}>
              {use.before}
              <mark>{use.words}</mark>
              {use.after} {use.bracketed && <Tag tone="warn"><T k="term.bracketed" /></Tag>}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
