import { all, type RecommendationView, type RoundView } from '../../api/views'
import { usePlace } from '../../shared/ForumContext'
import { T, Word } from '../../shared/i18n'
import { Tag, type Tone } from '../../shared/Tag'
import { When } from '../../shared/When'
import { ChambersResult } from './ChambersResult'

/** The rounds side by side: what was put, how it was counted, what became of each provision. */
export function RoundsTable({ view }: { view: RecommendationView }) {
  const rounds = all(view.rounds)
  const headings = new Map(rounds.flatMap(({ provisions }) => all(provisions)).map((p) => [p.provision, p.heading]))
  return (
    <div className="scroll" tabIndex={0} role="group" aria-labelledby="rounds">
      <table className="table rounds">
        <thead>
          <tr>
            <th scope="col">
              <T k="rounds.provision" />
            </th>
            {rounds.map((round) => (
              <th scope="col" key={round.number}>
                <T k="recommendation.round" number={round.number} />
                <span className="block small quiet">
                  <When at={round.putAt} day />
                </span>
                <ChambersResult round={round} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all(view.comparison).map(({ provision, number, rounds: across }) => (
            <tr key={provision}>
              <th scope="row">
                <b>{number}</b> {headings.get(provision)}
              </th>
              {all(across).map((there) => (
                <td key={there.round}>
                  <Fate
                    fate={there.fate}
                    changed={there.changed}
                    overridden={all(rounds[there.round - 1]?.vetoes).some((veto) => all(veto.overridden?.provisions).includes(provision))}
                    by={all(rounds[there.round - 1]?.vetoes)
                      .filter((veto) => all(veto.provisions).includes(provision))
                      .map(({ group }) => group)}
                  />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">
              <T k="rounds.outcome" />
            </th>
            {rounds.map((round) => (
              <td key={round.number}>
                <Outcome round={round} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

const FATES: Record<string, Tone> = { put: 'busy', absent: 'plain', vetoed: 'stop', clean: 'good', 'not-carried': 'plain', adopted: 'good' }

function Fate({ fate, changed, overridden, by }: { fate: string; changed: boolean; overridden: boolean; by: string[] }) {
  const place = usePlace()
  return (
    <>
      <Tag tone={FATES[fate] ?? 'plain'}>
        {fate === 'vetoed' && by.length > 0 ? <T k="rounds.vetoed-by" group={by.map(place).join(', ')} /> : <Word of="fate" value={fate} />}
      </Tag>{' '}
      {overridden && (
        <span className="small quiet">
          <T k="rounds.overridden" />{' '}
        </span>
      )}
      {changed && fate !== 'absent' && (
        <span className="small quiet">
          <T k="rounds.changed" />
        </span>
      )}
    </>
  )
}

function Outcome({ round }: { round: RoundView }) {
  const place = usePlace()
  return (
    <>
      {round.endedAt && (
        <p>
          {all(round.vetoes).length > 0 ? (
            <Tag tone="stop">
              <T k="rounds.returned" />
            </Tag>
          ) : round.why ? (
            <Tag tone="stop">
              <Word of="why" value={round.why} />
            </Tag>
          ) : (
            <Tag tone="good">
              <T k="rounds.adopted" />
            </Tag>
          )}
        </p>
      )}
      <ul className="plain small">
        {all(round.windows).map((window) => (
          <li key={window.group}>
            {place(window.group)}: <Word of="window-end" value={window.ended ?? 'open'} />
          </li>
        ))}
      </ul>
    </>
  )
}
