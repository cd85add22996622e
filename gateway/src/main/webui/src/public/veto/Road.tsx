import { Link } from 'wouter'
import { all, type RecommendationView } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, type Key } from '../../shared/i18n'

const STEPS: Key[] = ['road.put', 'road.chambers', 'road.windows', 'road.end']

/** How far a recommendation has come: put forward, chambers, windows, its end. */
export function Road({ view }: { view: RecommendationView }) {
  const { id } = useForum()
  const reached = { voting: 1, 'awaiting-vetoes': 2, suspended: 2, returned: 3, 'to-be-put-again': 3, 'not-carried': 3, adopted: 4 }[view.stage] ?? 0
  const round = all(view.rounds).at(-1)
  return (
    <ol className="road">
      {STEPS.map((step, i) => (
        <li className={i < reached ? 'done' : i === reached ? 'now' : ''} aria-current={i === reached ? 'step' : undefined} key={step}>
          <span className="road-dot" aria-hidden="true">
            {i < reached ? '✓' : i + 1}
          </span>
          {i === 1 && round ? (
            <Link href={`/forums/${id}/polls/${round.poll.id}`}>
              <T k={step} />
            </Link>
          ) : (
            <T k={step} />
          )}
        </li>
      ))}
    </ol>
  )
}
