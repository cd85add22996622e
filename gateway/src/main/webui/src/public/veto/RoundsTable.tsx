import { useQueries } from '@tanstack/react-query'
import { Link } from 'wouter'
import { poll } from '../../api/queries'
import { all, type PollView, type RoundView } from '../../api/views'
import { useForum, usePlace } from '../../shared/ForumContext'
import { T, Word } from '../../shared/i18n'
import { State, Tag } from '../../shared/Tag'
import { wholeOf } from '../../shared/vote/marks'
import { When } from '../../shared/When'

/** The rounds side by side: what was put, how it was counted, what was vetoed, what changed. */
export function RoundsTable({ rounds }: { rounds: readonly RoundView[] }) {
  const { id } = useForum()
  const votes = useQueries({ queries: rounds.map((round) => poll(id, round.poll)) })
  const provisions = [...new Map(rounds.flatMap(({ provisions: p }) => all(p)).map((p) => [p.provision, p])).values()]
  return (
    <div className="scroll" tabIndex={0} role="group" aria-labelledby="rounds">
      <table className="table rounds">
        <thead>
          <tr>
            <th scope="col">
              <T k="rounds.provision" />
            </th>
            {rounds.map((round, i) => (
              <th scope="col" key={round.number}>
                <T k="recommendation.round" number={round.number} />
                <span className="block small quiet">
                  <When at={round.putAt} day />
                </span>
                <Result poll={votes[i]?.data} number={round.poll} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {provisions.map(({ provision, number, heading }) => (
            <tr key={provision}>
              <th scope="row">
                <b>{number}</b> {heading}
              </th>
              {rounds.map((round, i) => (
                <Cell round={round} before={rounds[i - 1]} provision={provision} key={round.number} />
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

function Result({ poll: view, number }: { poll: PollView | undefined; number: string }) {
  const { id } = useForum()
  const count = view?.tally && wholeOf(all(view.tally.classes))
  return (
    <span className="block">
      <Link href={`/forums/${id}/polls/${number}`}>
        {count ? <T k="rounds.count" yes={count.yes} no={count.no} abstain={count.abstain} /> : number}
      </Link>{' '}
      {view?.verdict && <State of="outcome" value={view.verdict.outcome} />}
    </span>
  )
}

function Cell({ round, before, provision }: { round: RoundView; before: RoundView | undefined; provision: string }) {
  const place = usePlace()
  const find = (r: RoundView | undefined) => all(r?.provisions).find((p) => p.provision === provision)
  const here = find(round)
  const was = find(before)
  const vetoedBy = all(round.vetoes).filter((veto) => all(veto.provisions).includes(provision))
  if (!here) {
    return (
      <td>
        <Tag>
          <T k="rounds.left" />
        </Tag>
      </td>
    )
  }
  return (
    <td>
      {vetoedBy.map((veto) => (
        <Tag tone="stop" key={veto.id}>
          <T k="rounds.vetoed-by" group={place(veto.group)} />
        </Tag>
      ))}
      {vetoedBy.length === 0 && !was && <Tag tone="good"><T k="rounds.clean" /></Tag>}
      {vetoedBy.length === 0 && was && (
        <Tag tone={was.text === here.text ? 'good' : 'busy'}>
          <T k={was.text === here.text ? 'rounds.unchanged' : 'rounds.changed'} />
        </Tag>
      )}
    </td>
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
